import { describe, expect, test } from 'vitest';
import { call } from '../../../src/call/call.ts';
import { claimsIn, wrongClaims } from '../../../src/call/claims.ts';

const wrongIn = (prose: string, of = call) => wrongClaims(prose, 'en', of).map(({ text }) => text);

describe('prose that differs from the call is told', () => {
  test.each([
    ['Send it by 31 April 2026.', '31 April 2026'],
    ['Send it by 30 April 2027.', '30 April 2027'],
    ['Send it by the 29th of April.', '29th of April'],
    ['Send it by April 29, 2026.', 'April 29, 2026'],
    ['Send it by 30 Apr 2025.', '30 Apr 2025'],
    ['It begins in October 2026.', 'October 2026'],
    ['It closes on 2026-05-01.', '2026-05-01'],
    ['It closes on 04.29.2026.', '04.29.2026'],
    ['It closes on 01/05/2026.', '01/05/2026'],
    ['Until 17:00 Brussels time.', '17:00'],
    ['Until 23:59:00 Brussels time.', '23:59:00'],
    ['Until 5 p.m. in Brussels.', '5 p.m'],
    ['Write to careerdev@wcoomd.org.', 'careerdev@wcoomd.org'],
    ['Call +32 (0)2 209 92 12.', '+32 (0)2 209 92 12'],
    ['The reference is 26IL0046E.', '26IL0046E'],
    ['The edition 2025-2026 is open.', '2025-2026'],
    ['At most four candidates.', 'four candidates'],
    ['A maximum of 5 suitable nominees.', '5 suitable nominees'],
    ['It lasts twelve months.', 'twelve months'],
    ['A 9-month stay.', '9-month'],
    ['At most 400 words.', '400 words'],
  ])('%s', (prose, told) => {
    expect(wrongIn(prose)).toEqual([told]);
  });
});

describe('prose that agrees with the call, or speaks of something else, passes', () => {
  test.each([
    'From 14 September 2026, by 30 April 2026, of 30 January 2026.',
    'By 30 April. In September 2026. 01.30.2026 / Brussels. 30.04.2026.',
    'Until 23:59:59 Brussels time, 21:59:59 UTC, that is 23:59.',
    'careerdevpro@wcoomd.org, info@wcoomd.org. T: +32 (0)2 209 92 11 / info@wcoomd.org',
    '26IL0045E, WCO Japan Career Development Programme 2026-2027',
    'A maximum of three candidates for ten months. At most 500 words.',
    'One candidate may have one name. Rue du Marché 30, B-1210 Brussels.',
    'You may 3 times ask. March on.',
  ])('%s', (prose) => {
    expect(wrongIn(prose)).toEqual([]);
  });
});

test('a claim is told with its place and with what the call says', () => {
  expect(wrongClaims('Ten months.\nBy 1 May 2026.', 'en', call)).toEqual([
    {
      kind: 'date',
      text: '1 May 2026',
      index: 15,
      value: '2026-05-01',
      truths: ['2026-01-30', '2026-04-30', '2026-09-14'],
    },
  ]);
});

test('what is said twice is told twice, in the order of the text', () => {
  expect(wrongIn('Two candidates by 1 May, two candidates by 2 May.')).toEqual([
    'Two candidates',
    '1 May',
    'two candidates',
    '2 May',
  ]);
});

test('when the call changes, prose that was right is told', () => {
  const later = { ...call, closesAt: Date.parse('2026-05-15T23:59:59+02:00'), nominees: 2 };
  expect(wrongIn('At most three candidates by 30 April 2026.', later)).toEqual([
    'three candidates',
    '30 April 2026',
  ]);
});

test('a stretch of text counts once', () => {
  expect(claimsIn('30 April 2026', 'en')).toHaveLength(1);
});
