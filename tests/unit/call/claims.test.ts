import { expect, test } from 'vitest';
import { call } from '../../../src/call/call.ts';
import { claimForms } from '../../../src/call/claim-forms.ts';
import { claimsIn, wrongClaims } from '../../../src/call/claims.ts';
import { claimWords } from '../../../src/i18n/claim-words.ts';
import { defaultLocale } from '../../../src/i18n/locales.ts';
import { formsIn, wrongIn } from '../../claims.ts';

const forms = formsIn(defaultLocale);
const truthsFor = (prose: string) => wrongClaims(prose, forms, call).map(({ truths }) => truths);

test('a claim is told with its place and with what the call says', () => {
  expect(wrongClaims('Ten months.\nBy 1 May 2026.', forms, call)).toEqual([
    {
      kind: 'date',
      text: '1 May 2026',
      index: 15,
      readings: ['2026-05-01'],
      truths: ['2026-01-30', '2026-04-30', '2026-09-14'],
    },
  ]);
});

test('what the call says is told as completely as the claim is', () => {
  expect(truthsFor('By 1 May.')).toEqual([['01-30', '04-30', '09-14']]);
  expect(truthsFor('In May 2026.')).toEqual([['2026-01', '2026-04', '2026-09']]);
  expect(truthsFor('By the end of May.')).toEqual([['2026-01', '2026-04', '2026-09']]);
  expect(truthsFor('By Friday 1 May 2026.')).toEqual([['2026-01-30', '2026-04-30', '2026-09-14']]);
  expect(truthsFor('Until 17:00.')).toEqual([['00:00', '23:59']]);
  expect(truthsFor('Call 02 209 92 12.')).toEqual([[call.telephone]]);
});

test('a date in digits is right when either order of day and month is', () => {
  const may = { ...call, closesAt: Date.parse('2026-05-01T23:59:59+02:00') };
  expect(wrongIn('01/05/2026, 05/01/2026', 'en', may)).toEqual([]);
});

test('what is said twice is told twice, in the order of the text', () => {
  expect(wrongIn('Two candidates by 1 May, two candidates by 2 May.', 'en')).toEqual([
    'Two candidates',
    '1 May',
    'two candidates',
    '2 May',
  ]);
});

test('when the call changes, prose that was right is told', () => {
  const later = { ...call, closesAt: Date.parse('2026-05-15T23:59:59+02:00'), nominees: 2, months: 12 };
  const prose = 'At most three candidates by Thursday 30 April 2026, for ten months.';
  expect(wrongIn(prose, 'en', later)).toEqual(['three candidates', 'Thursday 30 April 2026', 'ten months']);
});

test('a stretch of text counts once', () => {
  expect(claimsIn('Thursday 30 April 2026', forms)).toHaveLength(1);
});

test('any language has its months and days of the week by itself', () => {
  const polish = claimForms('pl', claimWords({}));
  const told = wrongClaims(
    'Do czwartku, 30 kwietnia 2026, nie do 1 maja 2026 ani piątek 30 kwietnia.',
    polish,
    call,
  );
  expect(told.map(({ text }) => text)).toEqual(['1 maja 2026', 'piątek 30 kwietnia']);
});

test('words that a language does not have yet count nothing', () => {
  const bare = claimForms('he', claimWords({}));
  expect(wrongClaims('zzz 4 candidates, 12 months, , 1 2', bare, call)).toEqual([]);
});
