import type { Translator } from '../i18n/translator.ts';
import type { Answers } from './answers.ts';
import { withoutRows } from './paths.ts';
import { printed } from './prints.ts';
import { sections, type Question } from './questions.ts';
import { questionLabel, rowTitle } from './sentences.ts';

/** An answer as people read it: the label of its question and the answer, empty where there is none. */
export interface Row {
  path: string;
  label: string;
  value: string;
}

/** Rows that belong together; a repeated row has a title of its own. */
export interface RowGroup {
  title?: string;
  rows: Row[];
}

export interface RowSection {
  title: string;
  groups: RowGroup[];
}

/** The whole application as people read it: for the review, the receipt and the messages. */
export function rowsOf(answers: Answers, t: Translator): RowSection[] {
  return sections.map(({ name, questions }) => {
    const asked = questions.filter((question) => isAsked(question, answers));
    return {
      title: t.at(`form.section.${name}`),
      groups: joined(asked.flatMap((question) => groups(question, answers, t))),
    };
  });
}

/** Groups without a title of their own, joined to the one before where that has none either. */
function joined(all: readonly RowGroup[]): RowGroup[] {
  return all.reduce<RowGroup[]>((done, group) => {
    const last = done.at(-1);
    if (!last || last.title || group.title) return [...done, group];
    return [...done.slice(0, -1), { rows: [...last.rows, ...group.rows] }];
  }, []);
}

/** Whether a question is asked, given the answers beside it. */
export function isAsked({ when }: Question, answers: Readonly<Record<string, unknown>>): boolean {
  return when === undefined || answers[when.question] === when.is;
}

function groups(question: Question, answers: Answers, t: Translator): RowGroup[] {
  const answer = answers[question.name];
  if (question.kind !== 'rows' || !Array.isArray(answer) || answer.length === 0)
    return [{ rows: [rowOf(question, answers, question.name, t)] }];
  return (answer as readonly Answers[]).map((row, at) => ({
    title: rowTitle(question.name, at, t),
    rows: question.questions
      .filter((inner) => isAsked(inner, row))
      .map((inner) => rowOf(inner, row, `${question.name}.${at}.${inner.name}`, t)),
  }));
}

function rowOf(question: Question, answers: Answers, path: string, t: Translator): Row {
  const label = questionLabel(withoutRows(path), t);
  return {
    path,
    label,
    value: printed(question, answers[question.name], path, t),
  };
}
