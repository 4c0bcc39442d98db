import { expect, test } from 'vitest';
import { labelAt, sentenceOf } from '../../../src/application/sentences.ts';
import { questions, type Question } from '../../../src/application/questions.ts';
import { rowsOf } from '../../../src/application/rows.ts';
import { check } from '../../../src/application/check.ts';
import { translator } from '../../../src/i18n/i18n.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { problems } from '../../../src/intake/problems.ts';
import { anApplication } from '../../an-application.ts';

const codes: Partial<Record<Question['kind'], string[]>> = {
  text: ['tooLong'],
  longText: ['tooLong', 'tooManyWords'],
  email: ['email'],
  phone: ['tooLong'],
  member: ['notListed'],
  country: ['notListed'],
  choice: ['notListed'],
  date: ['date', 'future'],
  month: ['date', 'future', 'order'],
  year: ['year', 'future'],
  ranking: ['duplicate', 'tooMany'],
  rows: ['tooMany', 'unknown'],
};

const paths = (question: Question): [string, Question][] =>
  question.kind === 'rows'
    ? [
        [question.name, question],
        ...question.questions.map((inner): [string, Question] => [`${question.name}.0.${inner.name}`, inner]),
      ]
    : [[question.name, question]];

test.each(locales)('in %s every question has a label and every error a sentence without a hole', (locale) => {
  const t = translator(locale);
  for (const [path, question] of questions.flatMap(paths)) {
    expect(labelAt(path, t)).not.toMatch(/[{}]/);
    for (const code of ['required', 'invalid', 'characters', ...(codes[question.kind] ?? [])]) {
      const sentence = sentenceOf({ path, code }, t);
      expect(sentence, `${path} ${code}`).not.toMatch(/[{}]|undefined/);
      expect(sentence).toMatch(/\.$/);
    }
  }
  for (const code of ['unknown', 'invalid']) expect(sentenceOf({ path: '', code }, t)).toMatch(/\.$/);
  for (const name of Object.keys(problems))
    expect(t.has(`problem.${name}.title`) && t.has(`problem.${name}.detail`)).toBe(true);
});

test('rows hold every answer, in words', () => {
  const result = check(
    anApplication({ member: 'CI', nominationDate: '2026-03-12' }),
    Date.parse('2026-04-15'),
  );
  if ('errors' in result) throw new Error('not valid');
  const rows = rowsOf(result.answers, translator('en')).flatMap(({ groups }) =>
    groups.flatMap((group) => group.rows),
  );
  const valueAt = (path: string) => rows.find((row) => row.path === path)?.value;
  expect(valueAt('member')).toBe('Côte d’Ivoire');
  expect(valueAt('memberName')).toBeUndefined();
  expect(valueAt('nominationDate')).toBe('12 March 2026');
  expect(valueAt('degrees.0.from')).toBe('March 2015');
  expect(valueAt('english')).toContain('Listening: Working knowledge');
  expect(valueAt('workAreas')).toBe('1. Harmonized System and classification\n2. Customs valuation');
  expect(valueAt('truthful')).toBe('Yes');
  expect(rows.filter(({ value }) => value === '' || /undefined|object/.test(value))).toEqual([]);
});
