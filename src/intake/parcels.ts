import { call } from '../call/call.ts';
import { dayOf } from '../call/clocks.ts';
import { textOf } from '../application/answers.ts';
import { ordinalOf } from './administration.ts';
import type { Desk } from './desk.ts';
import { receiptMessage } from './message-receipt.ts';
import { secretariatMessage } from './message-secretariat.ts';
import { nameOf, sha256, type ApplicationRecord } from './record.ts';

/** What goes out for each application. `send` tells how it ended, so that it can be noted for good. */
export interface Parcel {
  name: 'secretariat' | 'candidate';
  send(record: ApplicationRecord, desk: Desk): Promise<string>;
}

const receiptsADay = 5;

const toSecretariat: Parcel = {
  name: 'secretariat',
  async send(record, { store, mailer, site, mail }) {
    const ordinal = await ordinalOf(record, store);
    const outcome = await mailer.send(secretariatMessage(record, ordinal, { ...mail, site }));
    if (outcome === 'refused') throw new Error('The Secretariat’s mailbox refused the message.');
    return outcome;
  },
};

/** A receipt; at most five a day to one address, so that the form cannot be used to flood it. */
const toCandidate: Parcel = {
  name: 'candidate',
  async send(record, { store, mailer, site, mail }) {
    const day = dayOf(Date.parse(record.receivedAt), call.timeZone);
    const address = sha256(textOf(record.answers, 'email').toLowerCase()).toString('hex');
    for (let number = 1; number <= receiptsADay; number += 1) {
      const key = `receipts/${day}/${address}/${number}`;
      const isOurs =
        (await store.create(key, nameOf(record.id))) || (await store.read(key))?.value === nameOf(record.id);
      if (isOurs) return mailer.send(receiptMessage(record, { ...mail, site }));
    }
    return 'withheld';
  },
};

export const parcels: readonly Parcel[] = [toSecretariat, toCandidate];
