import { createHash } from 'node:crypto';
import type { Answers } from '../application/answers.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Store } from './store.ts';

/** A stored application. `receivedAt` is a UTC instant, `receipt` the secret of the receipt's address. */
export interface ApplicationRecord {
  version: 1;
  id: string;
  reference: string;
  edition: string;
  receivedAt: string;
  locale: Locale;
  answers: Answers;
  receipt: string;
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** The name under which everything about an application is kept; from its id, which is the browser's. */
export function nameOf(id: string): string {
  return sha256(id).toString('hex');
}

export const recordKey = (name: string) => `applications/${name}`;
export const referenceKey = (reference: string) => `references/${reference}`;

/** The names of all records. */
export async function recordNames(store: Store): Promise<string[]> {
  const prefix = recordKey('');
  return (await store.list(prefix)).map((key) => key.slice(prefix.length));
}

export async function readRecord(store: Store, name: string): Promise<ApplicationRecord | undefined> {
  const stored = await store.read(recordKey(name));
  return stored && (JSON.parse(stored.value) as ApplicationRecord);
}

/** The path of an application's receipt, which cannot be guessed. */
export function receiptPath({ reference, receipt }: ApplicationRecord): string {
  return `/receipt/${reference}/${receipt}`;
}

/** The record whose receipt stands at a reference and secret, if there is one. */
export async function recordAt(
  store: Store,
  reference: string,
  receipt: string,
): Promise<ApplicationRecord | undefined> {
  const name = await store.read(referenceKey(reference));
  const record = name && (await readRecord(store, name.value));
  const isItsReceipt =
    record && sha256(record.receipt).equals(sha256(receipt)) && record.reference === reference;
  return isItsReceipt ? record : undefined;
}
