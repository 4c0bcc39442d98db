import { expect, test } from 'vitest';
import { milestone, remaining, untilNext } from '../../../src/components/remaining.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [15 * day + 14 * hour + 59 * minute, '15 days, 14 hours'],
  [2 * day, '2 days, 0 hours'],
  [2 * day - 1000, '47 hours, 59 minutes'],
  [hour + 1000, '1 hour, 0 minutes'],
  [hour, '60 minutes, 0 seconds'],
  [hour - 1000, '59 minutes, 59 seconds'],
  [61_000, '1 minute, 1 second'],
  [59_001, '1 minute, 0 seconds'],
  [1, '0 minutes, 1 second'],
])('%d ms are %s', (milliseconds, words) => {
  expect(remaining(milliseconds, 'en')).toBe(words);
});

test('the words are those of the reader’s language', () => {
  expect(remaining(3 * day + 2 * hour, 'fr')).toBe('3\u00A0jours et 2\u00A0heures');
});

test('the words change with each minute, and with each second of the last hour', () => {
  expect([2 * hour + 1, 2 * hour, hour + 5, hour, 1500, 1000].map(untilNext)).toEqual([
    1,
    minute,
    5,
    1000,
    500,
    1000,
  ]);
});

test('a listener is told at a few moments only, and at each of them once', () => {
  expect(milestone(hour + 1, hour)).toBe(hour);
  expect(milestone(hour, hour - 1000)).toBeUndefined();
  expect(milestone(31 * minute, 29 * minute)).toBe(30 * minute);
  expect(milestone(Infinity, 29 * minute)).toBeUndefined();
});
