import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dispatch, dispatchAll } from '../../../src/intake/dispatch.ts';
import type { Desk } from '../../../src/intake/desk.ts';
import { MailDown, OutcomeUnknown, type Mailer, type Message } from '../../../src/intake/mailer.ts';
import { runTime, settling, shortestMessage } from '../../../src/intake/patience.ts';
import { recordKey } from '../../../src/intake/record.ts';
import { StoreUnavailable, type Store } from '../../../src/intake/store.ts';
import { aRecord } from '../../a-record.ts';
import { aStore } from '../store/a-store.ts';

const secretariat = 'secretariat@call.example';

let opened: Awaited<ReturnType<typeof aStore>>;
let now = 0;
const log: string[] = [];
beforeEach(async () => {
  opened = await aStore();
  log.length = 0;
  now = Date.parse('2026-04-15T07:00:00Z');
});
afterEach(() => opened.close());

/** A desk with a mailer that is remembered, and a clock that stands. */
function aDesk(send: Mailer['send'], store: Store = opened.store): Desk {
  return {
    store,
    pages: () => Promise.reject(new Error('no pages')),
    now: () => now,
    machineNow: () => now,
    post: () => ({ mailer: { send }, domain: 'call.example', secretariat, site: 'https://call.example' }),
    log: (line) => void log.push(line),
  };
}

const sent = (messages: Message[]) => messages.filter(({ to }) => to === secretariat);

test('one record that cannot be read keeps none of the others from being sent', async () => {
  const { store } = opened;
  const names = [];
  for (let number = 0; number < 4; number += 1) names.push((await aRecord(store)).name);
  const broken = recordKey(names[1]!);
  await store.remove(broken);
  await store.create(broken, '{"reference":');
  const messages: Message[] = [];
  const desk = aDesk(async (message) => (messages.push(message), 'sent'));
  await dispatchAll(desk, now + runTime);
  expect(sent(messages)).toHaveLength(3);
  expect(log.join('\n')).toContain(`The record ${names[1]}: the secretariat's message is put off`);
});

test.each([
  ['is not reached', () => new MailDown('The mail server took too long.')],
  ['does not answer to the whole message', () => new OutcomeUnknown(undefined)],
])('one message at which the mail server always %s keeps none of the others', async (_, thrown) => {
  const { store } = opened;
  const { record } = await aRecord(store);
  for (let number = 0; number < 4; number += 1) await aRecord(store, { email: `c${number}@customs.example` });
  const messages: Message[] = [];
  const desk = aDesk(async (message) => {
    if (message.messageId.includes(record.reference)) throw thrown();
    messages.push(message);
    return 'sent';
  });
  for (let run = 0; run < 3; run += 1, now += 300_000) await dispatchAll(desk, now + runTime);
  expect(sent(messages)).toHaveLength(4);
  expect(messages).toHaveLength(8);
});

test('a run ends where two in a row do not reach the mail server', async () => {
  for (let number = 0; number < 5; number += 1) await aRecord(opened.store);
  const send = vi.fn<Mailer['send']>(() => Promise.reject(new MailDown('It is down.')));
  await dispatchAll(aDesk(send), now + runTime);
  expect(send).toHaveBeenCalledTimes(2);
});

test('the mail server has less time than the lease, and its reply may take longer than the rest', async () => {
  const { name } = await aRecord(opened.store);
  const patiences: number[] = [];
  const desk = aDesk(async (_, patience) => (patiences.push(patience), 'sent'));
  await dispatch(name, desk, now + shortestMessage);
  const lease = JSON.parse((await opened.store.read(`leases/secretariat/${name}`))?.value ?? '');
  expect(lease.until).toBe(now + shortestMessage);
  expect(patiences).toEqual(Array(2).fill(shortestMessage - settling));
});

test('nothing is begun that could not be ended in time', async () => {
  const { name } = await aRecord(opened.store);
  const send = vi.fn<Mailer['send']>();
  await dispatch(name, aDesk(send), now + shortestMessage - 1);
  await dispatchAll(aDesk(send), now + shortestMessage - 1);
  expect(send).not.toHaveBeenCalled();
});

test('where the administration cannot be counted its application is sent all the same, and says so', async () => {
  const { store } = opened;
  const { name, record } = await aRecord(store);
  const uncounted: Store = {
    ...store,
    list: (prefix) => (prefix.startsWith('administrations/') ? failed() : store.list(prefix)),
  };
  const failed = () => Promise.reject(new StoreUnavailable('list its keys', new Error('no list')));
  const messages: Message[] = [];
  const desk = aDesk(async (message) => (messages.push(message), 'sent'), uncounted);
  await dispatch(name, desk, now + runTime);
  expect(sent(messages)[0]?.text).toContain(
    'Kenya: the applications received from this administration could not',
  );
  expect(log.join('\n')).toContain(
    `${record.reference}: the applications of its administration were not counted`,
  );
});

test('what was sent and could not be noted is not sent again at once', async () => {
  const { store } = opened;
  const { name } = await aRecord(store);
  const forgetful: Store = {
    ...store,
    create: (key, value) =>
      key.startsWith('sent/')
        ? Promise.reject(new StoreUnavailable('create a record', new Error('down')))
        : store.create(key, value),
  };
  const messages: Message[] = [];
  const send: Mailer['send'] = async (message) => (messages.push(message), 'sent');
  await dispatch(name, aDesk(send, forgetful), now + runTime);
  expect(sent(messages)).toHaveLength(1);
  now += 299_999;
  await dispatch(name, aDesk(send), now + runTime);
  expect(sent(messages)).toHaveLength(1);
  now += 1;
  await dispatch(name, aDesk(send), now + runTime);
  expect(new Set(sent(messages).map(({ messageId }) => messageId)).size).toBe(1);
  expect(sent(messages)).toHaveLength(2);
});
