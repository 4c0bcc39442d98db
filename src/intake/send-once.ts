import type { Desk } from './desk.ts';
import { failure } from './failure.ts';
import { takeLease, type Lease } from './lease.ts';
import { MailDown } from './mailer.ts';
import type { Parcel } from './parcels.ts';
import { before, momentsOf } from './patience.ts';
import type { Post } from './post.ts';
import { PutOff, reasonOf } from './put-off.ts';
import { readRecord } from './record.ts';

/** The note that a parcel of an application was sent, or why it never will be. */
export const noteKey = (parcel: Parcel, name: string) => `sent/${parcel.name}/${name}`;

/** `held`: somebody else is at it, or it is too soon to try again. */
export type Sent = 'sent' | 'held' | 'put-off' | 'mail-down';

/** So often a message is tried that the mail server does not take, where it may be refused at all. */
const mostTries = 3;

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
  const by = momentsOf(machineNow(), until);
  const prepared = <T>(promise: Promise<T>) => before(by.prepared, promise, machineNow);
  const settled = <T>(promise: Promise<T>) => before(by.noted, promise, machineNow);
  let about = `The record ${name}`;
  let lease: Lease | undefined;
  try {
    lease = await prepared(takeLease(`leases/${parcel.name}/${name}`, store, machineNow(), by.noted));
    if (!lease) return 'held';
    if (await prepared(store.read(noteKey(parcel, name)))) return 'held';
    const record = await prepared(readRecord(store, name));
    if (!record) return 'held';
    about = record.reference;
    const message = await prepared(parcel.compose(record, desk, post));
    const answer =
      message === 'withheld' ? message : await post.mailer.send(message, by.taken - machineNow());
    const outcome = settledAs(answer, parcel, lease);
    const note = JSON.stringify({ outcome, at: machineNow() });
    await settled(store.create(noteKey(parcel, name), note)).catch((error: unknown) => {
      throw new PutOff('unknown', `It was ${outcome}, but that could not be noted: ${failure(error)}`);
    });
    if (outcome !== 'sent') log(`${about}: the ${parcel.name}'s message was ${outcome}.`);
    return 'sent';
  } catch (error) {
    log(`${about}: the ${parcel.name}'s message is put off: ${failure(error)}`);
    const postponed = lease && settled(lease.postpone(reasonOf(error), machineNow()));
    await postponed?.catch((reason: unknown) => log(`${about}: not put off either: ${failure(reason)}`));
    return error instanceof MailDown ? 'mail-down' : 'put-off';
  }
}

/** What is noted for good; throws where the message is to be tried again. */
function settledAs(answer: 'sent' | 'withheld' | 'refused' | 'rejected', parcel: Parcel, lease: Lease) {
  if (answer === 'sent' || answer === 'withheld') return answer;
  if (answer === 'refused' && !parcel.mayBeRefused) throw new PutOff('failed', 'The mailbox refused it.');
  if (answer === 'rejected' && !(parcel.mayBeRefused && lease.times('rejected') + 1 >= mostTries))
    throw new PutOff('rejected', 'The mail server does not take this message.');
  return 'refused';
}
