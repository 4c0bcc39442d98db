import { textOf } from '../application/answers.ts';
import { other } from '../application/members.ts';
import { nameOf, sha256, type ApplicationRecord } from './record.ts';
import type { Store } from './store.ts';

/**
 * Which application of its administration this is, counted from one in the order of dispatch. It is
 * claimed once and stays the same however often it is asked for.
 */
export async function ordinalOf(record: ApplicationRecord, store: Store): Promise<number> {
  const name = nameOf(record.id);
  const folder = `administrations/${administrationOf(record)}`;
  for (let ordinal = 1; ; ordinal += 1) {
    const key = `${folder}/${ordinal}`;
    if (await store.create(key, name)) return ordinal;
    if ((await store.read(key))?.value === name) return ordinal;
  }
}

function administrationOf({ answers }: ApplicationRecord): string {
  const member = textOf(answers, 'member');
  if (member !== other) return member;
  return `${other}-${sha256(textOf(answers, 'memberName').toLowerCase()).toString('hex')}`;
}
