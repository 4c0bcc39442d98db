import type { Desk } from './desk.ts';
import { parcels, type Parcel } from './parcels.ts';
import { before, shortestMessage } from './patience.ts';
import type { Post } from './post.ts';
import { recordNames } from './record.ts';
import { noteKey, sendOnce } from './send-once.ts';
import { turns } from './turns.ts';

/** How many messages this process sends at once: a mail server takes few connections, or slows down. */
const atOnce = turns(4);

/**
 * Sends what is still to be sent for one application, until a moment (milliseconds). A failure is logged,
 * put off and left to a later run.
 */
export async function dispatch(name: string, desk: Desk, until: number): Promise<void> {
  const post = desk.post();
  for (const parcel of parcels) {
    const outcome = await sendInTurn(parcel, name, desk, post, until);
    if (outcome === 'late' || outcome === 'mail-down') return;
  }
}

/**
 * Sends what is left of all applications, until a moment (milliseconds) or until mail is down: that is when
 * two applications in a row find it so, since one alone may be what the mail server stumbles over. Each run
 * begins elsewhere, so that none that always fails is always the first.
 */
export async function dispatchAll(desk: Desk, until: number): Promise<void> {
  const post = desk.post();
  const { store, machineNow } = desk;
  const listed = <T>(list: Promise<T>) => before(until, list, machineNow);
  const names = fromAnywhere(await listed(recordNames(store)), Math.floor(until / 1000));
  const down = new Set<string>();
  for (const parcel of parcels) {
    const noted = new Set(await listed(store.list(noteKey(parcel, ''))));
    for (const name of names.filter((candidate) => !noted.has(noteKey(parcel, candidate)))) {
      const outcome = await sendInTurn(parcel, name, desk, post, until);
      if (outcome === 'late') return;
      if (outcome === 'sent' || outcome === 'put-off') down.clear();
      if (outcome === 'mail-down') down.add(name);
      if (down.size === 2) return;
    }
  }
}

/** `late`: so little time is left that no message may be begun. */
async function sendInTurn(parcel: Parcel, name: string, desk: Desk, post: Post, until: number) {
  const left = () => until - shortestMessage - desk.machineNow();
  if (left() < 0) return 'late';
  return atOnce.take(left(), () => sendOnce(parcel, name, desk, post, until));
}

const fromAnywhere = (names: readonly string[], at: number) => [
  ...names.slice(at % names.length),
  ...names.slice(0, at % names.length),
];
