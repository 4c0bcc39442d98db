import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { call } from '../../../src/call/call.ts';
import { anApplication, aSubmission } from '../../an-application.ts';
import { fieldsOf } from '../../../src/application/fields.ts';
import { json, openDoors, type Doors } from './doors.ts';

let doors: Doors;
const now = vi.spyOn(performance, 'now');

beforeAll(async () => void (doors = await openDoors()));
afterAll(() => (now.mockRestore(), doors.close()));

/** Sets the call's clock and stops it there; `read` is what a reading of the body adds to it. */
function stopClockAt(moment: number) {
  process.env['CALL_CLOCK'] = new Date(moment).toISOString();
  now.mockReturnValue(0);
}

test('the last millisecond of the second that the call names is open', async () => {
  stopClockAt(call.closesAt);
  expect((await doors.applyWith(aSubmission())).status).toBe(201);
});

test('one millisecond later the call is closed, with the instants that tell why', async () => {
  stopClockAt(call.closesAt + 1);
  const response = await doors.applyWith(aSubmission());
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({
    type: '/problems/closed',
    now: '2026-04-30T22:00:00.000Z',
    opensAt: '2026-01-29T23:00:00.000Z',
    closesAt: '2026-04-30T21:59:59.999Z',
  });
});

test('the first millisecond is open, and the one before is not', async () => {
  stopClockAt(call.opensAt);
  const early = { positionSince: '2015-03', nominationDate: '' };
  expect((await doors.applyWith(aSubmission(early))).status).toBe(201);
  stopClockAt(call.opensAt - 1);
  const response = await doors.applyWith(aSubmission(early));
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ type: '/problems/not-open-yet' });
});

test('a request that began before the close and was read after it is closed', async () => {
  stopClockAt(call.closesAt);
  const bytes = new TextEncoder().encode(JSON.stringify(aSubmission()));
  const body = new ReadableStream(
    {
      pull(controller) {
        now.mockReturnValue(1);
        controller.enqueue(bytes);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const response = await doors.apply({ body, headers: json, duplex: 'half' } as RequestInit);
  expect(response.status).toBe(403);
});

test('who was accepted before the close is told the same reference after it', async () => {
  const submission = aSubmission();
  stopClockAt(call.closesAt);
  const accepted = await (await doors.applyWith(submission)).json();
  stopClockAt(call.closesAt + 60_000);
  const again = await doors.applyWith(submission);
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(accepted);
});

test('a form sent after the close comes back with every answer', async () => {
  stopClockAt(call.closesAt + 1);
  const response = await doors.applyByForm(fieldsOf(anApplication({ city: 'A late city' })));
  const page = await response.text();
  expect(response.status).toBe(403);
  expect(page.includes('value="A late city"')).toBe(true);
  expect(page.includes('The call is closed')).toBe(true);
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Brussels'])(
  'with the machine in %s it is the same',
  (TZ) => {
    const sent = [call.closesAt, call.closesAt + 1].map((moment) => ({ moment, body: aSubmission() }));
    const script = `
    performance.now = () => 0;
    const { default: apply } = await import('./functions/applications.ts');
    const context = { deploy: { context: 'dev' }, waitUntil() {} };
    const headers = { 'content-type': 'application/json' };
    for (const { moment, body } of ${JSON.stringify(sent)}) {
      process.env.CALL_CLOCK = new Date(moment).toISOString();
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      const response = await apply(new Request('http://127.0.0.1/api/applications', init), context);
      const { type, receivedAt } = await response.json();
      console.log(response.status, type ?? receivedAt);
    }
    const { default: door } = await import('./functions/call.ts');
    for (const moment of [${call.opensAt - 1}, ${call.opensAt}, ${call.closesAt}, ${call.closesAt + 1}]) {
      process.env.CALL_CLOCK = new Date(moment).toISOString();
      const response = await door(new Request('http://127.0.0.1/api/call'), { deploy: { context: 'dev' } });
      console.log((await response.json()).phase);
    }
    process.exit();`;
    const said = execFileSync('node_modules/.bin/node', ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    expect(said.trim().split('\n')).toEqual([
      '201 2026-04-30T21:59:59.999Z',
      '403 /problems/closed',
      'upcoming',
      'open',
      'open',
      'closed',
    ]);
  },
);
