import type { Desk } from './desk.ts';
import { failure } from './failure.ts';
import { takeLease, type Lease } from './lease.ts';
import { MailDown } from './mailer.ts';
import type { Parcel } from './parcels.ts';
import { before, longestMessage, sending, settling } from './patience.ts';
import type { Post } from './post.ts';
import { readRecord } from './record.ts';

/** The note that a parcel of an application was sent, or why it never will be. */
export const noteKey = (parcel: Parcel, name: string) => `sent/${parcel.name}/${name}`;

/** `held`: somebody else is at it, or it is too soon to try again. */
export type Sent = 'sent' | 'held' | 'put-off' | 'mail-down';

/**
 * Sends a parcel of an application unless that is noted, and notes it; all of it before a moment
 * (milliseconds), which is also when the lease that keeps others from it runs out.
 */
export async function sendOnce(
  parcel: Parcel,
  name: string,
  desk: Desk,
  post: Post,
  until: number,
): Promise<Sent> {
  const { store, machineNow, log } = desk;
  const end = Math.min(until, machineNow() + longestMessage);
  const prepared = <T>(promise: Promise<T>) => before(end - settling - sending, promise, machineNow);
  const settled = <T>(promise: Promise<T>) => before(end, promise, machineNow);
  let about = `The record ${name}`;
  let lease: Lease | undefined;
  try {
    lease = await prepared(takeLease(`leases/${parcel.name}/${name}`, store, machineNow(), end));
    if (!lease) return 'held';
    if (await prepared(store.read(noteKey(parcel, name)))) return 'held';
    const record = await prepared(readRecord(store, name));
    if (!record) return 'held';
    about = record.reference;
    const message = await prepared(parcel.compose(record, desk, post));
    const outcome = message === 'withheld' ? message : await post.mailer.send(message);
    if (outcome === 'refused' && !parcel.mayBeRefused) throw new Error('The mailbox refused the message.');
    await settled(store.create(noteKey(parcel, name), JSON.stringify({ outcome, at: machineNow() })));
    if (outcome !== 'sent') log(`${about}: the ${parcel.name}'s message was ${outcome}.`);
    return 'sent';
  } catch (error) {
    log(`${about}: the ${parcel.name}'s message is put off: ${failure(error)}`);
    const postponed = lease && settled(lease.postpone(machineNow()));
    await postponed?.catch((reason: unknown) => log(`${about}: not put off either: ${failure(reason)}`));
    return error instanceof MailDown ? 'mail-down' : 'put-off';
  }
}
