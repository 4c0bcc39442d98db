import { textOf } from '../application/answers.ts';
import { other } from '../application/members.ts';
import { nameOf, sha256, type ApplicationRecord } from './record.ts';
import type { Store } from './store.ts';

/**
 * How many applications of its administration there are so far, this one included. It is counted once and
 * stays the same however often it is asked for. Each application is marked before it counts the marks, so
 * two at once may both count both; Netlify's list may miss the marks of the last minute.
 */
export async function countOf(record: ApplicationRecord, store: Store): Promise<number> {
  const name = nameOf(record.id);
  const folder = `administrations/${administrationOf(record)}/`;
  const mark = folder + name;
  const noteKey = `counts/${name}`;
  const isFirstTime = await store.create(mark, '');
  const noted = isFirstTime ? undefined : await store.read(noteKey);
  if (noted) return Number(noted.value);
  const count = new Set([...(await store.list(folder)), mark]).size;
  if (await store.create(noteKey, String(count))) return count;
  return Number((await store.read(noteKey))?.value ?? count);
}

function administrationOf({ answers }: ApplicationRecord): string {
  const member = textOf(answers, 'member');
  if (member !== other) return member;
  return `${other}-${sha256(textOf(answers, 'memberName').toLowerCase()).toString('hex')}`;
}
