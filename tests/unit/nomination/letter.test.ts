import { expect, test } from 'vitest';
import { call } from '../../../src/call/call.ts';
import { claimsIn, wrongClaims } from '../../../src/call/claims.ts';
import { translator } from '../../../src/i18n/i18n.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { blankFields, type Fields } from '../../../src/nomination/fields.ts';
import { letter, missing } from '../../../src/nomination/letter.ts';
import { letterText } from '../../../src/nomination/letter-text.ts';
import { letterWords } from '../../../src/nomination/letter-words.ts';
import { aNomination } from '../../a-nomination.ts';

const wordsIn = (locale = locales[0]) => letterWords(translator(locale ?? 'en'));
const textOf = (fields: Fields, locale = locales[0]) =>
  letterText(letter(fields, wordsIn(locale)), wordsIn(locale).direction);
const nominees = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Name ${index + 1}`, position: `Post ${index + 1}` }));

test('a letter that is filled in reads as a letter', () => {
  expect(textOf(aNomination())).toBe(`Kenya Revenue Authority
Times Tower
Haile Selassie Avenue
Nairobi

12 March 2026
Our reference: KRA/7/2026

Ian Saunders
Secretary General
World Customs Organization
Rue du Marché 30, B-1210 Brussels, Belgium
By e-mail: careerdevpro@wcoomd.org

Nomination for the WCO Japan Career Development Programme 2026-2027 (your reference: 26IL0045E)

Dear Secretary General,

In reply to your letter of 30 January 2026, reference 26IL0045E, which sets 30 April 2026 as the date limit for nominations, Kenya Revenue Authority, on behalf of the Head of Administration, nominates the following candidates for the WCO Japan Career Development Programme 2026-2027:

1. Amina Yusuf
Senior Officer

2. Peter Mwangi
Analyst, Risk Management

Yours sincerely,

Wanjiru Otieno
Commissioner of Customs

Enclosures: all relevant supporting documents, including certificates and diplomas.`);
});

test.each(locales)('in %s the letter has what the call asks for, each fact as the call has it', (locale) => {
  const text = textOf(aNomination(), locale);
  const { reference, signatory, email, edition } = call;
  for (const fact of [reference, signatory.name, email, edition]) expect(text).toContain(fact);
  expect(claimsIn(text, locale).map(({ value }) => value)).toEqual(
    expect.arrayContaining([call.letterDate, '2026-04-30', '2026-03-12', reference, email, edition]),
  );
  expect(wrongClaims(text.replace(/12 \S+ 2026/, ''), locale, call)).toEqual([]);
  expect(text).not.toMatch(/[{}[\]]|undefined/);
});

test.each(locales)(
  'in %s what is not filled in is a blank in brackets, and is named as missing',
  (locale) => {
    const paragraphs = letter(blankFields, wordsIn(locale));
    expect(missing(paragraphs)).toEqual([
      'administration',
      'date',
      'nominees.0.name',
      'nominees.0.position',
      'headName',
      'headTitle',
    ]);
    expect(textOf(blankFields, locale).match(/\[[^\]]+\]/g)).toHaveLength(7);
    expect(missing(letter(aNomination(), wordsIn(locale)))).toEqual([]);
  },
);

test('white space is no answer', () => {
  expect(missing(letter(aNomination({ headName: ' \t' }), wordsIn()))).toEqual(['headName']);
});

test('what may be left out leaves nothing behind', () => {
  const text = textOf(aNomination({ address: '\n \n', reference: ' ' }));
  expect(text).toMatch(/^Kenya Revenue Authority\n\n12 March 2026\n\nIan Saunders\n/);
});

test('one nominee has no number, and the letter speaks of one', () => {
  const text = textOf(aNomination({ nominees: nominees(1) }));
  expect(text).toContain('nominates the following candidate for');
  expect(text).toContain('\n\nName 1\nPost 1\n\n');
});

test('the letter never names more nominees than the call permits', () => {
  const text = textOf(aNomination({ nominees: nominees(call.nominees + 1) }));
  expect(text).toContain(`Name ${call.nominees}\n`);
  expect(text).not.toContain(`Name ${call.nominees + 1}`);
});

test('braces that somebody types stay what they are', () => {
  expect(textOf(aNomination({ administration: '{administration} $& {email}' }))).toContain(
    ', {administration} $& {email}, on behalf of',
  );
});

test('characters that would break a Word file become spaces', () => {
  expect(textOf(aNomination({ headName: 'A\u0000\u0007B\uD800C\uFFFE' }))).toContain(
    '\n\nA B C\nCommissioner',
  );
});

test('a name that runs against the letter moves nothing beside it', () => {
  const arabic = 'إدارة الجمارك';
  const text = textOf(aNomination({ administration: arabic }));
  expect(text).toContain(`, \u2068${arabic}\u2069, on behalf of`);
  expect(textOf(aNomination())).not.toMatch(/[\u2066-\u2069]/);
  const fromRight = letterText(letter(aNomination(), wordsIn()), 'rtl');
  expect(fromRight).toContain('\u2068Kenya Revenue Authority\u2069');
});
