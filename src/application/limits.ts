import type { Translator } from '../i18n/translator.ts';
import { longestEmail } from './email.ts';
import { longestPhone } from './kinds.ts';
import { members, other } from './members.ts';
import { printed, workAreaName } from './prints.ts';
import { levels, skills, type Kind, type Question, type QuestionOf } from './questions.ts';
import { questionLabel } from './sentences.ts';

type Limits<K extends Kind> = (question: QuestionOf<K>, t: Translator, path: string) => string;

const ticked: Limits<'tick' | 'version'> = (_, t) => t('questions.kind.tick');

const limits: { [K in Kind]: Limits<K> } = {
  text: ({ max }, t) => t('questions.kind.text', { max: figure(max, t) }),
  longText: ({ max, words }, t) =>
    words === undefined
      ? t('questions.kind.text', { max: figure(max, t) })
      : t('questions.kind.essay', { words: figure(words, t), max: figure(max, t) }),
  email: (_, t) => t('questions.kind.email', { max: figure(longestEmail, t) }),
  phone: (_, t) => t('questions.kind.phone', { max: figure(longestPhone, t) }),
  member: (question, t, path) =>
    t('questions.kind.member', {
      members: figure(members.length, t),
      other: printed(question, other, path, t),
    }),
  country: (_, t) => t('questions.kind.country'),
  choice: (_, t) => t('questions.kind.choice'),
  date: (question, t, path) => dated(question, t, path),
  month: (question, t, path) => dated(question, t, path),
  year: (question, t, path) => dated(question, t, path),
  tick: ticked,
  version: ticked,
  skills: (_, t) =>
    t('questions.kind.skills', {
      skills: list(
        skills.map((skill) => t(`form.skill.${skill}`)),
        t,
      ),
      levels: list(
        levels.map((level) => t(`form.level.${level}`)),
        t,
      ),
    }),
  ranking: ({ max }, t) => t('questions.kind.ranking', { max: figure(max, t) }),
  rows: ({ max }, t) => t('questions.kind.rows', { max: figure(max, t) }),
};

/** What may be answered to the question at a path, in sentences: how much, in which form, from which list. */
export function limitsOf(question: Question, t: Translator, path: string): string {
  return (limits[question.kind] as Limits<Kind>)(question, t, path);
}

/** The words of a list that is short enough to be read in advance; of the others only their name is given. */
export function optionsOf(question: Question, t: Translator, path: string): string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map((option) => printed(question, option, path, t));
    case 'ranking':
      return question.options.map((code) => workAreaName(code, t));
    default:
      return [];
  }
}

function dated(
  { kind, past, notBefore }: QuestionOf<'date' | 'month' | 'year'>,
  t: Translator,
  path: string,
): string {
  const beside = (name: string) => questionLabel(path.replace(/[^.]+$/, name), t);
  return [
    t(`questions.kind.${kind}`),
    ...(past ? [t('questions.past')] : []),
    ...(notBefore ? [t('questions.notBefore', { question: beside(notBefore) })] : []),
  ].join(' ');
}

const figure = (number: number, { locale }: Translator) => new Intl.NumberFormat(locale).format(number);

const list = (words: readonly string[], { locale }: Translator) =>
  new Intl.ListFormat(locale, { type: 'unit' }).format(words);
