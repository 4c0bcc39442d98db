import { lazy, mixed, type AnySchema } from 'yup';
import { isBlank, type Answer } from './answers.ts';
import { isCountry } from './countries.ts';
import { isDate } from './dates.ts';
import { isEmail, tidyEmail } from './email.ts';
import { isMember, other, resolveMember } from './members.ts';
import { levels, skills, type Kind, type Question, type QuestionOf } from './questions.ts';
import { atMost, dated, exactly, oneOf, written } from './rules.ts';
import { countWords, tidyCode, tidyLine, tidyText } from './tidy.ts';

type Inner = (questions: readonly Question[]) => AnySchema;

interface KindOf<K extends Kind> {
  empty: () => Answer;
  rule: (question: QuestionOf<K>, inner: Inner) => AnySchema;
}

/** Characters that a telephone number may have. */
export const longestPhone = 40;

const none = () => '';
const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text);
const isLevel = (text: string) => levels.some((level) => level === text);

/** Per kind of question: its empty answer, and the rule of an answer in codes. */
const kinds: { [K in Kind]: KindOf<K> } = {
  text: { empty: none, rule: ({ max }) => bounded(tidyLine, max) },
  longText: {
    empty: none,
    rule: ({ max, words = Infinity }) =>
      bounded(tidyText, max).test('tooManyWords', 'tooManyWords', (text) => countWords(text) <= words),
  },
  email: {
    empty: none,
    rule: () => written(tidyEmail).test('email', 'email', (text) => text === '' || isEmail(text)),
  },
  phone: { empty: none, rule: () => bounded(tidyCode, longestPhone) },
  member: {
    empty: none,
    rule: () =>
      oneOf(
        (code) => code === other || isMember(code),
        (text) => resolveMember(text) ?? text,
      ),
  },
  country: { empty: none, rule: () => oneOf((code) => code === other || isCountry(code)) },
  choice: {
    empty: none,
    rule: ({ options }) => oneOf((option) => options.includes(option)),
  },
  date: { empty: none, rule: () => dated('date') },
  month: { empty: none, rule: () => dated('month') },
  year: {
    empty: none,
    rule: () => written().test('year', 'year', (text) => text === '' || (text.length === 4 && isDate(text))),
  },
  tick: { empty: () => false, rule: ticked },
  version: {
    empty: none,
    rule: () => written().test('invalid', 'invalid', (text) => text === '' || isHash(text)),
  },
  skills: {
    empty: () => Object.fromEntries(skills.map((skill) => [skill, ''])),
    rule: ({ required }) => exactly(Object.fromEntries(skills.map((skill) => [skill, skilled(required)]))),
  },
  ranking: {
    empty: () => [],
    rule: ({ options, max }) =>
      atMost(
        max,
        oneOf((option) => options.includes(option)),
      ).test('duplicate', 'duplicate', isWithoutRepeat),
  },
  rows: {
    empty: () => [],
    rule: ({ max, questions }, inner) =>
      atMost(
        max,
        lazy((row: unknown) => (isBlank(row) ? mixed() : inner(questions))) as unknown as AnySchema,
      ),
  },
};

/** The rule of a question's answer, but for being there at all. */
export function ruleOf(question: Question, inner: Inner): AnySchema {
  return kindOf(question).rule(question, inner);
}

/** The answer to a question that nobody has answered. */
export function emptyAnswer(question: Question): Answer {
  return kindOf(question).empty();
}

function kindOf<Q extends Question>(question: Q) {
  return kinds[question.kind] as unknown as {
    empty: () => Answer;
    rule: (question: Q, inner: Inner) => AnySchema;
  };
}

function bounded(tidy: (text: string) => string, max: number) {
  return written(tidy).test('tooLong', 'tooLong', (text) => text.length <= max);
}

function skilled(required: true | undefined) {
  const rule = oneOf(isLevel);
  return required ? rule.test('required', 'required', (level) => level !== '') : rule;
}

function ticked() {
  const said = new Map<unknown, boolean>([
    ['true', true],
    ['on', true],
    ['yes', true],
    ['', false],
    [null, false],
  ]);
  return mixed<boolean>((value): value is boolean => typeof value === 'boolean')
    .transform((value: unknown) => said.get(value) ?? value)
    .default(false);
}

function isWithoutRepeat(options: unknown[]): boolean {
  const chosen = options.filter((option) => option !== '');
  return new Set(chosen).size === chosen.length;
}
