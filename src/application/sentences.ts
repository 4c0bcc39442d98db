import { call } from '../call/call.ts';
import { dayInWords } from '../call/clocks.ts';
import type { Translator } from '../i18n/translator.ts';
import type { AnswerError } from './check.ts';
import { questionAt, withoutRows } from './paths.ts';
import type { Question } from './questions.ts';

/** The label of a question (`degrees.institution`), with the call's facts filled in. */
export function questionLabel(path: string, t: Translator): string {
  return t.at(`form.${path}.label`, {
    months: call.months,
    startsOn: dayInWords(call.startsOn, t.locale),
  });
}

/** The hint beside the question at a path, with its limits filled in, if there is one. */
export function questionHint(question: Question, path: string, t: Translator): string | undefined {
  const key = `form.${withoutRows(path)}.hint`;
  return t.has(key) ? t.at(key, limitsIn(question)) : undefined;
}

/** The label of the question at a path, with the number of its row: `Degree 2: Institution`. */
export function labelAt(path: string, t: Translator): string {
  const bare = withoutRows(path);
  const [group, row] = path.split('.');
  const label = questionLabel(bare, t);
  if (row === undefined || !/^\d+$/.test(row)) return label;
  return bare === group
    ? `${label} ${Number(row) + 1}`
    : t('form.row.question', { row: rowTitle(group ?? '', Number(row), t), label });
}

/** The title of a repeated row, counted from nought: `Degree 2`. */
export function rowTitle(group: string, row: number, t: Translator): string {
  return t.at(`form.${group}.row`, { number: row + 1 });
}

/** An error as it stands in a list: the question, and what to do. Never holds what was submitted. */
export function sentenceOf(error: AnswerError, t: Translator): string {
  const instruction = instructionOf(error, t);
  if (error.path === '') return instruction;
  const question = questionAt(error.path);
  if (t.has(ofItsOwn(error)) && !/\.\d/.test(error.path)) return instruction;
  const path = question?.kind === 'skills' ? question.name : error.path;
  return t('error.sentence', { label: labelAt(path, t), instruction });
}

/** An error as it stands beside its question: what to do. A code without words is a sentence itself. */
export function instructionOf({ path, code }: AnswerError, t: Translator): string {
  if (path === '') return t.has(`error.answers.${code}`) ? t.at(`error.answers.${code}`) : code;
  const question = questionAt(path);
  const key = [ofItsOwn({ path, code }), `error.${code}.${question?.kind}`].find(t.has) ?? `error.${code}`;
  const instruction = t.has(key) ? t.at(key, limitsIn(question)) : code;
  const part = question?.kind === 'skills' && path !== question.name ? path.split('.').at(-1) : undefined;
  return part ? t('error.sentence', { label: t.at(`form.skill.${part}`), instruction }) : instruction;
}

/** The key of the words that a question has of its own for an error. */
function ofItsOwn({ path, code }: AnswerError): string {
  return `error.${code}.of.${withoutRows(path)}`;
}

function limitsIn(question: Question | undefined) {
  return {
    max: question && 'max' in question ? question.max : 0,
    words: question && 'words' in question ? (question.words ?? 0) : 0,
  };
}
