import { call } from '../call/call.ts';
import { dayOf } from '../call/clocks.ts';
import { textOf } from '../application/answers.ts';
import { countOf } from './administration.ts';
import type { Desk } from './desk.ts';
import { failure } from './failure.ts';
import type { Message } from './mailer.ts';
import { receiptMessage } from './message-receipt.ts';
import { secretariatMessage } from './message-secretariat.ts';
import { before, counting } from './patience.ts';
import type { Post } from './post.ts';
import { nameOf, sha256, type ApplicationRecord } from './record.ts';

/** What goes out for each application. */
export interface Parcel {
  name: 'secretariat' | 'candidate';
  /** Whether it may end with the recipient's refusal; otherwise it is tried until it is taken. */
  mayBeRefused: boolean;
  compose(record: ApplicationRecord, desk: Desk, post: Post): Promise<Message | 'withheld'>;
}

const receiptsADay = 5;

/** The application itself. It goes out even where the others of its administration cannot be counted. */
const toSecretariat: Parcel = {
  name: 'secretariat',
  mayBeRefused: false,
  async compose(record, { store, machineNow, log }, post) {
    const counted = before(machineNow() + counting, countOf(record, store), machineNow);
    const count = await counted.catch((error: unknown) => {
      log(`${record.reference}: the applications of its administration were not counted: ${failure(error)}`);
      return undefined;
    });
    return secretariatMessage(record, count, post);
  },
};

/** A receipt; at most five a day to one address, so that the form cannot be used to flood it. */
const toCandidate: Parcel = {
  name: 'candidate',
  mayBeRefused: true,
  async compose(record, { store }, post) {
    const day = dayOf(Date.parse(record.receivedAt), call.timeZone);
    const address = sha256(textOf(record.answers, 'email').toLowerCase()).toString('hex');
    for (let number = 1; number <= receiptsADay; number += 1) {
      const key = `receipts/${day}/${address}/${number}`;
      const isOurs =
        (await store.create(key, nameOf(record.id))) || (await store.read(key))?.value === nameOf(record.id);
      if (isOurs) return receiptMessage(record, post);
    }
    return 'withheld';
  },
};

export const parcels: readonly Parcel[] = [toSecretariat, toCandidate];
