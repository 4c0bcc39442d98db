import { describe, expect, test } from 'vitest';
import {
  before,
  counting,
  leastToPrepare,
  longestMessage,
  momentsOf,
  reaching,
  requestTime,
  runTime,
  sending,
  settling,
  shortestMessage,
  TooLate,
} from '../../../src/intake/patience.ts';

describe.each([
  ['a scheduled function', runTime, 30_000],
  ['a function that answered', requestTime, 60_000],
])('in %s', (_, time, platform) => {
  test.each([
    ['first', 0],
    ['last', time - shortestMessage],
  ])('a message begun at the %s moment is noted before its lease and the function end', (_, begun) => {
    const { prepared, taken, noted } = momentsOf(begun, time);
    expect(prepared - begun).toBeGreaterThanOrEqual(leastToPrepare);
    expect(taken - prepared).toBeGreaterThanOrEqual(sending);
    expect(noted - taken).toBeGreaterThanOrEqual(settling);
    expect(noted - begun).toBeLessThanOrEqual(longestMessage);
    expect(noted).toBeLessThanOrEqual(time);
    expect(noted).toBeLessThan(platform);
  });

  test('there is time for more than one message', () => {
    expect(time - shortestMessage).toBeGreaterThanOrEqual(5_000);
  });
});

test('what is a part of something takes less time than the whole', () => {
  expect(counting).toBeLessThan(leastToPrepare);
  expect(2 * reaching).toBeLessThan(sending);
});

test('what does not come before its moment is too late, also where nobody looked at the clock', async () => {
  const never = new Promise<never>(() => undefined);
  await expect(before(10, never, () => 9)).rejects.toThrow(TooLate);
  const [early, late] = [() => 10, () => 11];
  expect(await before(10, Promise.resolve('given'), early)).toBe('given');
  await expect(before(10, Promise.resolve('given'), late)).rejects.toThrow(TooLate);
});
