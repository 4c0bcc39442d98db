import { randomBytes } from 'node:crypto';
import { canonical } from '../application/identity.ts';
import { referenceFrom } from '../application/reference.ts';
import { nameOf, readRecord, recordKey, referenceKey, sha256, type ApplicationRecord } from './record.ts';
import type { Store } from './store.ts';

export type Accepted =
  | { outcome: 'accepted'; record: ApplicationRecord; name: string }
  | { outcome: 'repeated'; record: ApplicationRecord }
  | { outcome: 'already-accepted' };

type Application = Omit<ApplicationRecord, 'version' | 'reference' | 'receipt'>;

/**
 * Stores an application once. Its one deciding write is the record: whoever makes it has accepted, and
 * everyone else finds what was accepted. Throws when the store fails; then nothing may be told.
 */
export async function accept(application: Application, store: Store): Promise<Accepted> {
  const name = nameOf(application.id);
  const earlier = await earlierThan(application, name, store);
  if (earlier) return earlier;
  const record: ApplicationRecord = {
    version: 1,
    ...application,
    reference: await claimReference(name, store),
    receipt: randomBytes(18).toString('base64url'),
  };
  if (await store.create(recordKey(name), JSON.stringify(record)))
    return { outcome: 'accepted', record, name };
  const other = await earlierThan(application, name, store);
  if (!other) throw new Error(`The record of ${record.reference} was neither made nor found.`);
  return other;
}

/** What was accepted before under the same id, if anything. */
export async function earlierThan(
  { answers }: Pick<Application, 'answers'>,
  name: string,
  store: Store,
): Promise<Exclude<Accepted, { outcome: 'accepted' }> | undefined> {
  const record = await readRecord(store, name);
  if (!record) return undefined;
  return canonical(record.answers) === canonical(answers)
    ? { outcome: 'repeated', record }
    : { outcome: 'already-accepted' };
}

/** A reference for a name: always the same one, unless another application has it. */
async function claimReference(name: string, store: Store): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const reference = referenceFrom(sha256(`${name}/${attempt}`));
    if (await store.create(referenceKey(reference), name)) return reference;
    const claimed = await store.read(referenceKey(reference));
    if (claimed?.value === name) return reference;
  }
}
