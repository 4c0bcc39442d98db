import { parcels } from './parcels.ts';
import { nameOf, type ApplicationRecord } from './record.ts';
import { noteKey } from './send-once.ts';
import type { Store } from './store.ts';

/** Whether the candidate will have no message: it was withheld, or the mailbox refused it. */
export async function isMessageKeptBack({ id }: ApplicationRecord, store: Store): Promise<boolean> {
  const [candidate] = parcels.filter(({ name }) => name === 'candidate');
  const note = candidate && (await store.read(noteKey(candidate, nameOf(id))));
  return note !== undefined && (JSON.parse(note.value) as { outcome?: string }).outcome !== 'sent';
}
