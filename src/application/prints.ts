import { dayInWords, monthInWords } from '../call/clocks.ts';
import { call } from '../call/call.ts';
import { inLanguage } from '../call/in-language.ts';
import type { Translator } from '../i18n/translator.ts';
import { isRecord, type Answer } from './answers.ts';
import { countryName } from './countries.ts';
import { memberName, other } from './members.ts';
import { withoutRows } from './paths.ts';
import { skills, type Kind, type Question } from './questions.ts';

type Print = (text: string, t: Translator, path: string) => string;

const asWritten: Print = (text) => text;

const prints: Partial<Record<Kind, Print>> = {
  member: (code, t) => (code === other ? t('form.member.options.other') : memberName(code, t.locale)),
  country: (code, t) => (code === other ? t('form.country.options.other') : countryName(code, t.locale)),
  choice: (option, t, path) => t.at(`form.${withoutRows(path)}.options.${option}`),
  date: (iso, t) => dayInWords(iso, t.locale),
  month: (iso, t) => monthInWords(iso, t.locale),
  version: (hash, t) => t('answer.version', { hash: hash.slice(0, 12) }),
};

/** An answer as people read it, empty where there is none. Several lines are kept as lines. */
export function printed(question: Question, answer: Answer | undefined, path: string, t: Translator): string {
  if (answer === undefined || answer === '' || answer === false) return '';
  if (answer === true) return t('answer.yes');
  if (typeof answer === 'string') return (prints[question.kind] ?? asWritten)(answer, t, path);
  if (question.kind === 'ranking') return inOrder(answer as readonly string[], t);
  return isRecord(answer) ? skillsIn(answer as Readonly<Record<string, string>>, t) : '';
}

/** The name of a work area of the call in a language. */
export function workAreaName(code: string, t: Translator): string {
  const area = call.workAreas.find((candidate) => candidate.code === code);
  return area ? inLanguage(area.name, t.locale) : code;
}

function inOrder(codes: readonly string[], t: Translator): string {
  return codes
    .filter((code) => code !== '')
    .map((code, at) => `${at + 1}. ${workAreaName(code, t)}`)
    .join('\n');
}

function skillsIn(answer: Readonly<Record<string, string>>, t: Translator): string {
  return skills
    .filter((skill) => answer[skill])
    .map((skill) =>
      t('answer.skill', {
        skill: t(`form.skill.${skill}`),
        level: t.at(`form.level.${answer[skill]}`),
      }),
    )
    .join('\n');
}
