import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../../../src/call/call.ts';
import { aSubmission } from '../../an-application.ts';
import { openDoors, type Doors } from './doors.ts';

let doors: Doors;
let minutes = 0;
let log: string[] = [];
beforeEach(() => {
  minutes = 0;
  log = [];
  const real = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => real() + minutes * 60_000);
  vi.spyOn(console, 'error').mockImplementation((line: string) => void log.push(line));
});
afterEach(() => (vi.restoreAllMocks(), doors.close()));

const candidate = 'candidate@customs.example';

async function accepted(email = candidate) {
  const response = await doors.applyWith(aSubmission({ email }));
  expect(response.status).toBe(201);
  return ((await response.json()) as { reference: string }).reference;
}

const logged = (pattern: RegExp) => log.filter((line) => pattern.test(line));

test(
  '40 applications at once and a mail server that serves one at a time: 40 messages, once each',
  { timeout: 90_000 },
  async () => {
    doors = await openDoors({ millisecondsForEachMessage: 60 });
    const references = await Promise.all(
      Array.from({ length: 40 }, (_, at) => accepted(`slow${at}@customs.example`)),
    );
    await doors.settled();
    const subjects = doors.post
      .to(call.email)
      .map(({ subject }) => /JC26(-\w{3}){3}/.exec(subject ?? '')?.[0]);
    expect(subjects.sort()).toEqual(references.sort());
    expect(doors.post.received).toHaveLength(80);
    expect(doors.post.mostAtOnce()).toBeLessThanOrEqual(4);
    expect(log).toEqual([]);
  },
);

test('a message to the candidate that is rejected for good is tried three times, then noted as refused', async () => {
  doors = await openDoors();
  doors.post.answerMessagesWith(554, candidate);
  const reference = await accepted();
  await doors.settled();
  for (; minutes < 120; minutes += 5) await doors.dispatch();
  expect(logged(/candidate's message is put off: The mail server does not take/)).toHaveLength(2);
  expect(logged(/candidate's message was refused/)).toHaveLength(1);
  doors.post.answerMessagesWith(0);
  for (; minutes < 240; minutes += 5) await doors.dispatch();
  expect(doors.post.to(candidate)).toHaveLength(0);
  expect(doors.post.to(call.email).map(({ subject }) => subject?.includes(reference))).toEqual([true]);
});

test('a message to the Secretariat is never given up', async () => {
  doors = await openDoors();
  doors.post.answerMessagesWith(554, call.email);
  await accepted();
  await doors.settled();
  for (; minutes < 24 * 60; minutes += 60) await doors.dispatch();
  expect(logged(/secretariat's message is put off/).length).toBeGreaterThan(10);
  doors.post.answerMessagesWith(0);
  for (; minutes < 26 * 60; minutes += 60) await doors.dispatch();
  expect(doors.post.to(call.email)).toHaveLength(1);
});

test('a message of which nobody knows whether it arrived is tried again after minutes only', async () => {
  doors = await openDoors();
  doors.post.answerMessagesWith('hang-up', call.email);
  await accepted();
  await doors.settled();
  doors.post.answerMessagesWith(0);
  for (; minutes < 5; minutes += 1) await doors.dispatch();
  expect(doors.post.to(call.email)).toHaveLength(1);
  expect(doors.post.to(candidate)).toHaveLength(1);
  minutes = 6;
  await doors.dispatch();
  const [first, second] = doors.post.to(call.email);
  expect(second?.messageId).toBe(first?.messageId);
  minutes = 60;
  await doors.dispatch();
  expect(doors.post.received).toHaveLength(3);
});

test('a sender that the mail server refuses costs no candidate its message', async () => {
  doors = await openDoors();
  doors.post.answerSendersWith(550);
  await accepted();
  await doors.settled();
  for (; minutes < 30; minutes += 5) await doors.dispatch();
  doors.post.answerSendersWith(0);
  for (; minutes < 45; minutes += 5) await doors.dispatch();
  expect(doors.post.to(candidate)).toHaveLength(1);
  expect(doors.post.to(call.email)).toHaveLength(1);
});
