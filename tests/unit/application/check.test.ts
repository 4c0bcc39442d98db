import { describe, expect, test } from 'vitest';
import { check } from '../../../src/application/check.ts';
import { answersFrom, fieldsOf, isField } from '../../../src/application/fields.ts';
import { questions } from '../../../src/application/questions.ts';
import { errorsIn, formikErrors } from '../../../src/form/errors.ts';
import { anApplication } from '../../an-application.ts';

const now = Date.parse('2026-04-15T07:00:00Z');

function checked(answers: Record<string, unknown>) {
  const result = check(anApplication(answers), now);
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  return result.answers;
}

const errorsOf = (raw: unknown) => {
  const result = check(raw, now);
  return 'errors' in result ? result.errors : [];
};

describe('what people type is tidied', () => {
  test.each([
    ['familyName', '  van   der\nBerg ', 'van der Berg'],
    ['familyName', 'E\u0301toile', 'Étoile'],
    ['familyName', '\u202Eabc\u202C', 'abc'],
    ['motivation', '\u2068a\u2069\nb', 'a\nb'],
    ['givenNames', undefined, ''],
    ['motivation', 'a\r\n\r\n\r\n\r\nb   c ', 'a\n\nb c'],
    ['email', ' Candidate@customs.example ', 'Candidate@customs.example'],
    ['email', 'mailto:a@customs.example', 'a@customs.example'],
    ['phone', '＋２５４ ２０', '+254 20'],
    ['joinedCustoms', ' ２０１２ ', '2012'],
    ['member', 'ivory coast', 'CI'],
    ['member', 'KE', 'KE'],
    ['birthDate', { day: '3', month: 'mars', year: '1990' }, '1990-03-03'],
    ['birthDate', { day: '03', month: 'SEPT.', year: '１９９０' }, '1990-09-03'],
    ['birthDate', { day: '٣', month: '۱۲', year: '१९९०' }, '1990-12-03'],
    ['birthDate', { day: '3', month: 'fév.', year: '1990' }, '1990-02-03'],
    ['birthDate', { day: '3', month: 'Decem', year: '1990' }, '1990-12-03'],
    ['nationality', 'other', 'other'],
    ['birthDate', '1990-03-03', '1990-03-03'],
    ['positionSince', { month: 'February', year: '2019' }, '2019-02'],
    ['nominationDate', { day: '', month: ' ', year: '' }, ''],
    ['workAreas', ['', 'risk', ''], ['risk']],
    ['truthful', 'yes', true],
    ['earlierPosts', [{ employer: ' ', position: '' }], []],
  ])('%s: %j is %j', (name, typed, tidied) => {
    expect(checked({ [name]: typed })[name]).toEqual(tidied);
  });
});

describe('nobody is refused by a rule that the letter does not state', () => {
  test.each([
    ['one name only', { givenNames: '', nativeName: '' }],
    ['one letter', { familyName: 'O' }],
    ['a date of birth long ago', { birthDate: '1931-01-01' }],
    ['a Member that is no developing country', { member: 'CH' }],
    [
      'no English at all',
      { english: { listening: 'none', speaking: 'none', reading: 'none', writing: 'none' } },
    ],
    [
      'no earlier posts, programmes or languages',
      { earlierPosts: [], earlierProgrammes: [], otherLanguages: [] },
    ],
    ['studies that go on', { degrees: [{ ...(anApplication()['degrees'] as object[])[0], to: '' }] }],
    ['a telephone number of an odd form', { phone: 'ext. 12 (ask for the office)' }],
  ])('%s', (_, answers) => {
    expect(errorsOf(anApplication(answers))).toEqual([]);
  });
});

const march = (year: string) => ({ month: '3', year });
const post = { employer: 'a', position: 'b', from: march('2015'), to: march('2016'), duties: '' };
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

const bad: [answers: Record<string, unknown>, path: string, code: string][] = [
  [{ member: '' }, 'member', 'required'],
  [{ member: 'Atlantis' }, 'member', 'notListed'],
  [{ member: 'other' }, 'memberName', 'required'],
  [{ authority: false }, 'authority', 'required'],
  [{ contactEmail: 'nobody' }, 'contactEmail', 'email'],
  [{ supervisorEmail: 'nobody@' }, 'supervisorEmail', 'email'],
  [{ nominationDate: { day: '1', month: '', year: '' } }, 'nominationDate', 'date'],
  [{ nominationDate: { day: '30', month: '6', year: '2026' } }, 'nominationDate', 'future'],
  [{ familyName: '' }, 'familyName', 'required'],
  [{ familyName: ' \n ' }, 'familyName', 'required'],
  [{ familyName: '\u200B\u202E' }, 'familyName', 'required'],
  [{ signature: '\u3164' }, 'signature', 'required'],
  [{ positionSince: { month: 'jui', year: '2019' } }, 'positionSince', 'date'],
  [{ familyName: 'x'.repeat(121) }, 'familyName', 'tooLong'],
  [{ birthDate: { day: '', month: '', year: '' } }, 'birthDate', 'required'],
  [{ birthDate: { day: '29', month: '2', year: '2025' } }, 'birthDate', 'date'],
  [{ positionSince: { month: '13', year: '2019' } }, 'positionSince', 'date'],
  [{ joinedCustoms: '12' }, 'joinedCustoms', 'year'],
  [{ joinedCustoms: '2027' }, 'joinedCustoms', 'future'],
  [{ nationality: '' }, 'nationality', 'required'],
  [{ earlierPosts: [{ ...post, employer: '' }] }, 'earlierPosts.0.employer', 'required'],
  [{ earlierPosts: [{ ...post, to: { month: '2', year: '2015' } }] }, 'earlierPosts.0.to', 'order'],
  [{ earlierPosts: Array.from({ length: 11 }, () => post) }, 'earlierPosts', 'tooMany'],
  [{ degrees: [] }, 'degrees', 'required'],
  [
    { english: { listening: 'basic', speaking: '', reading: 'basic', writing: 'basic' } },
    'english.speaking',
    'required',
  ],
  [{ workAreas: ['', '', ''] }, 'workAreas', 'required'],
  [{ workAreas: ['risk', 'risk', ''] }, 'workAreas', 'duplicate'],
  [{ motivation: words(501) }, 'motivation', 'tooManyWords'],
  [{ administrationGain: words(301) }, 'administrationGain', 'tooManyWords'],
  [{ researchTopic: words(201) }, 'researchTopic', 'tooManyWords'],
  [{ researchTopic: 'a\u0000' }, 'researchTopic', 'characters'],
  [{ annexRead: '' }, 'annexRead', 'required'],
  [{ signature: '' }, 'signature', 'required'],
];

describe('a bad answer has the same code in the browser, as JSON and as a form', () => {
  test.each(bad)('%j: %s %s', (answers, path, code) => {
    const raw = anApplication(answers);
    const expected = [{ path, code }];
    expect(errorsOf(raw)).toEqual(expected);
    expect(errorsIn(formikErrors(errorsOf(raw)))).toEqual(expected);
    const fields = fieldsOf(raw);
    if (fields.every(([name]) => isField(name)))
      expect(errorsOf(answersFrom(new Map(fields)))).toEqual(expected);
    else expect(code).toBe('tooMany');
  });
});

test('the longest texts that the hints allow pass', () => {
  const answers = { motivation: words(500), administrationGain: words(300), researchTopic: words(200) };
  expect(errorsOf(anApplication(answers))).toEqual([]);
});

test('answers come in the order of the questions', () => {
  const answers = checked({});
  const asked = questions.filter(({ when }) => !when);
  expect(Object.keys(answers)).toEqual(asked.map(({ name }) => name));
  expect(Object.keys(answers['english'] ?? {})).toEqual(['listening', 'speaking', 'reading', 'writing']);
  const [degree = {}] = answers['degrees'] as object[];
  expect(Object.keys(degree).slice(0, 2)).toEqual(['institution', 'country']);
});
