import type { Desk } from './desk.ts';
import { parcels } from './parcels.ts';
import { before, shortestMessage } from './patience.ts';
import { recordNames } from './record.ts';
import { noteKey, sendOnce } from './send-once.ts';

/**
 * Sends what is still to be sent for one application, until a moment (milliseconds). A failure is logged,
 * put off and left to a later run.
 */
export async function dispatch(name: string, desk: Desk, until: number): Promise<void> {
  const post = desk.post();
  for (const parcel of parcels) if (isTime(desk, until)) await sendOnce(parcel, name, desk, post, until);
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
      if (!isTime(desk, until)) return;
      const outcome = await sendOnce(parcel, name, desk, post, until);
      if (outcome === 'sent' || outcome === 'put-off') down.clear();
      if (outcome === 'mail-down') down.add(name);
      if (down.size === 2) return;
    }
  }
}

const isTime = ({ machineNow }: Desk, until: number) => machineNow() + shortestMessage <= until;

const fromAnywhere = (names: readonly string[], at: number) => [
  ...names.slice(at % names.length),
  ...names.slice(0, at % names.length),
];
