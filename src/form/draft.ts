import { isRecord, type RawAnswers } from '../application/answers.ts';

/** The answers of a candidate as this device keeps them, under the id that the application will have. */
export interface Draft {
  version: 1;
  id: string;
  answers: RawAnswers;
}

/** What was sent from this device. */
export interface Sent {
  id: string;
  reference: string;
  receipt: string;
}

const draftKey = 'application-draft';
const sentKey = 'application-sent';

export function readDraft(): Draft | undefined {
  const draft = read(draftKey);
  const isDraft = draft?.['version'] === 1 && typeof draft['id'] === 'string' && isRecord(draft['answers']);
  return isDraft ? (draft as unknown as Draft) : undefined;
}

/** Keeps a draft that is not sent yet; false where the browser does not let it. */
export function keepDraft(draft: Draft): boolean {
  return readSent()?.id === draft.id || write(draftKey, draft);
}

/** After acceptance: the answers go from this device, the address of the receipt stays. */
export function noteSent(sent: Sent) {
  write(sentKey, sent);
  remove(draftKey);
}

export function readSent(): Sent | undefined {
  const sent = read(sentKey);
  const isSent = typeof sent?.['reference'] === 'string' && String(sent['receipt']).startsWith('/receipt/');
  return isSent ? (sent as unknown as Sent) : undefined;
}

/** Removes everything that this site keeps on this device. */
export function clearDevice() {
  remove(draftKey);
  remove(sentKey);
}

/** An id for a new application (RFC 9562, version 4). */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const id = `${digits.slice(0, 12)}4${digits.slice(13, 16)}a${digits.slice(17)}`;
  return id.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function read(key: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: object): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function remove(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    return;
  }
}
