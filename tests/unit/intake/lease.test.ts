import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLease, type Reason } from '../../../src/intake/lease.ts';
import { aStore } from '../../functions/store/a-store.ts';

let opened: Awaited<ReturnType<typeof aStore>>;
beforeEach(async () => void (opened = await aStore()));
afterEach(() => opened.close());

const take = (now: number, until: number) => takeLease('leases/x', opened.store, now, until);
const minute = 60_000;

test('one at a time has it, until its moment', async () => {
  const leases = await Promise.all([take(0, 100), take(0, 100), take(0, 100)]);
  expect(leases.filter(Boolean)).toHaveLength(1);
  expect(await take(99, 200)).toBeUndefined();
  const next = await Promise.all([take(100, 200), take(100, 200)]);
  expect(next.filter(Boolean)).toHaveLength(1);
});

test('one that ran out is neither freed nor put off by who had it', async () => {
  const former = await take(0, 100);
  const owner = await take(100, 200);
  expect(owner).toBeDefined();
  await former?.postpone('failed', 100);
  expect(await take(199, 300)).toBeUndefined();
  await former?.postpone('unknown', 100);
  expect(await take(200, 300)).toBeDefined();
});

test.each<[Reason, number[], number]>([
  ['failed', [5_000, 10_000, 20_000], 5 * minute],
  ['unknown', [5 * minute, 10 * minute, 20 * minute], 240 * minute],
  ['rejected', [5 * minute, 10 * minute, 20 * minute], 60 * minute],
])('after %s the pauses double from %j to %i', async (reason, pauses, longest) => {
  let now = 0;
  const measured: number[] = [];
  for (let time = 0; time < 12; time += 1) {
    const lease = await take(now, now + 1);
    expect(lease?.times(reason)).toBe(time);
    await lease?.postpone(reason, now);
    const pause = Number(JSON.parse((await opened.store.read('leases/x'))?.value ?? '').until) - now;
    expect(await take(now + pause - 1, now + pause)).toBeUndefined();
    measured.push(pause);
    now += pause;
  }
  expect(measured.slice(0, 3)).toEqual(pauses);
  expect(measured.at(-1)).toBe(longest);
});

test('sure failures do not lengthen the pause after an unknown outcome', async () => {
  await (await take(0, 1))?.postpone('failed', 0);
  await (await take(5_000, 5_001))?.postpone('unknown', 5_000);
  const after = 5_000 + 5 * minute;
  expect(await take(after - 1, after)).toBeUndefined();
  expect((await take(after, after + 1))?.times('failed')).toBe(1);
});
