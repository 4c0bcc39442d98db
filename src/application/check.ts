import { ValidationError } from 'yup';
import { isBlank, isRecord, type Answer, type Answers } from './answers.ts';
import { questions, skills, type Question } from './questions.ts';
import { schemaOf } from './schema.ts';

/** What is wrong with an answer: where (`degrees.0.institution`, empty for the whole) and a code. */
export interface AnswerError {
  path: string;
  code: string;
}

export type Checked = { answers: Answers } | { errors: AnswerError[] };

const farthestEast = 14 * 60 * 60 * 1000;
const endOfTime = '9999-12-31';

/**
 * Checks answers at a moment (milliseconds): gives them tidied, with what was not asked for dropped and
 * without blank rows, or the first error of each question in the order of the form. Where the moment is not
 * known, nothing lies in the future.
 */
export function check(raw: unknown, now: number | undefined): Checked {
  const today = now === undefined ? endOfTime : new Date(now + farthestEast).toISOString().slice(0, 10);
  try {
    const answers = schemaOf(questions, { today }).validateSync(raw, {
      abortEarly: false,
    });
    return { answers: inOrder(withoutBlankRows(answers), questions) };
  } catch (error) {
    if (!ValidationError.isError(error)) throw error;
    return { errors: firstOfEach(error) };
  }
}

function firstOfEach(error: ValidationError): AnswerError[] {
  const found = new Map<string, string>();
  for (const { path = '', message } of error.inner.length > 0 ? error.inner : [error]) {
    const dotted = path.replace(/\[(\d+)\]/g, '.$1').replace(/\["(.*?)"\]/g, '.$1');
    if (!found.has(dotted)) found.set(dotted, message);
  }
  const place = (path: string) => questions.findIndex(({ name }) => name === path.split('.')[0]);
  return [...found].map(([path, code]) => ({ path, code })).sort((a, b) => place(a.path) - place(b.path));
}

/** Answers in the order of their questions, those of rows too. */
function inOrder(answers: Answers, asked: readonly Question[]): Answers {
  const entries = asked
    .filter(({ name }) => name in answers)
    .map((question) => {
      const answer = answers[question.name] ?? '';
      if (question.kind === 'rows' && Array.isArray(answer))
        return [question.name, (answer as readonly Answers[]).map((row) => inOrder(row, question.questions))];
      return [question.name, question.kind === 'skills' ? inOrderOf(skills, answer) : answer];
    });
  return Object.fromEntries(entries);
}

const inOrderOf = (names: readonly string[], answer: Answer) =>
  isRecord(answer) ? Object.fromEntries(names.map((name) => [name, answer[name] ?? ''])) : answer;

function withoutBlankRows(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      Array.isArray(answer) ? answer.filter((row) => !isBlank(row)) : answer,
    ]),
  );
}
