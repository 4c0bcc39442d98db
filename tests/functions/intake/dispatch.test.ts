import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../../../src/call/call.ts';
import { aSubmission } from '../../an-application.ts';
import { openPostOffice } from '../../post-office.ts';
import { openDoors, type Doors } from './doors.ts';

let doors: Doors;
let minutes = 0;
beforeEach(async () => {
  doors = await openDoors();
  minutes = 0;
  const real = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => real() + minutes * 60_000);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => (vi.restoreAllMocks(), doors.close()));

const references = () =>
  doors.post.to(call.email).map(({ subject }) => /JC26(-\w{3}){3}/.exec(subject ?? '')?.[0]);
const candidates = Array.from({ length: 5 }, (_, at) => `c${at}@customs.example`);

async function acceptAll(): Promise<string[]> {
  const responses = await Promise.all(candidates.map((email) => doors.applyWith(aSubmission({ email }))));
  await doors.settled();
  return Promise.all(
    responses.map(async (response) => ((await response.json()) as { reference: string }).reference),
  );
}

test('mail down for an hour, then up: everything arrives, once', async () => {
  const { url } = doors.post;
  await doors.post.close();
  const accepted = await acceptAll();
  for (; minutes < 60; minutes += 5) await doors.dispatch();
  doors.post = await openPostOffice(Number(new URL(url).port));
  for (; minutes < 75; minutes += 5) await doors.dispatch();
  expect(references().sort()).toEqual(accepted.sort());
  for (const email of candidates) expect(doors.post.to(email)).toHaveLength(1);
});

test('a run that finds everything sent sends nothing', async () => {
  await acceptAll();
  const sent = doors.post.received.length;
  minutes = 60;
  await Promise.all([doors.dispatch(), doors.dispatch()]);
  expect(doors.post.received.length).toBe(sent);
  expect(sent).toBe(2 * candidates.length);
});

test('a mailbox that refuses for a while gets everything later', async () => {
  doors.post.answerRecipientsWith(451);
  const accepted = await acceptAll();
  expect(doors.post.received).toHaveLength(0);
  doors.post.answerRecipientsWith(0);
  minutes = 10;
  await doors.dispatch();
  expect(references().sort()).toEqual(accepted.sort());
});

test('a candidate’s address that does not exist is tried once, and the Secretariat keeps waiting for its own', async () => {
  doors.post.answerRecipientsWith(550);
  const accepted = await acceptAll();
  doors.post.answerRecipientsWith(0);
  minutes = 10;
  await doors.dispatch();
  expect(references().sort()).toEqual(accepted.sort());
  for (const email of candidates) expect(doors.post.to(email)).toHaveLength(0);
});

test('50 posts of one application at once are one record, one reference, one message', async () => {
  const submission = aSubmission({ email: candidates[0] });
  const responses = await Promise.all(Array.from({ length: 50 }, () => doors.applyWith(submission)));
  await doors.settled();
  const bodies = await Promise.all(responses.map((response) => response.text()));
  expect(new Set(bodies).size).toBe(1);
  expect(responses.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(49);
  expect(doors.post.to(call.email)).toHaveLength(1);
});
