import { isBlank, isRecord, type RawAnswers } from './answers.ts';
import { isCountry } from './countries.ts';
import { partsOf } from './dates.ts';
import { emptyAnswer } from './kinds.ts';
import { levels, questions, skills, type Question } from './questions.ts';

/** An answer that has no place in the form: where it stood, and what it was. */
export interface Misfit {
  path: string;
  value: unknown;
}

export interface Fitted {
  answers: RawAnswers;
  misfits: readonly Misfit[];
}

/**
 * Answers from elsewhere (an older version of the form, a file) by the questions that are asked now: what
 * fits is carried over by name, what does not is given back, and nothing is dropped but blanks.
 */
export function fitted(raw: RawAnswers, asked: readonly Question[] = questions, before = ''): Fitted {
  const misfits: Misfit[] = Object.keys(raw)
    .filter((name) => !asked.some((question) => question.name === name) && !isBlank(raw[name]))
    .map((name) => ({ path: before + name, value: raw[name] }));
  const answers: Record<string, unknown> = {};
  for (const question of asked.filter(({ name }) => Object.hasOwn(raw, name))) {
    const [path, value] = [before + question.name, raw[question.name]];
    if (question.kind === 'rows' && Array.isArray(value)) {
      const rows = value.map((row, at) =>
        fitted(isRecord(row) ? row : { '': row }, question.questions, `${path}.${at}.`),
      );
      answers[question.name] = rows.slice(0, question.max).map((row) => row.answers);
      misfits.push(...rows.flatMap((row) => row.misfits));
      misfits.push(
        ...rows
          .slice(question.max)
          .map((row, at) => ({ path: `${path}.${question.max + at}`, value: row.answers })),
      );
    } else if (isBlank(value)) answers[question.name] = emptyAnswer(question);
    else if (fits(question, value)) answers[question.name] = value;
    else misfits.push({ path, value });
  }
  return { answers, misfits };
}

function fits(question: Question, value: unknown): boolean {
  switch (question.kind) {
    case 'tick':
      return typeof value === 'boolean';
    case 'country':
      return typeof value === 'string' && isCountry(value);
    case 'choice':
      return question.options.some((option) => option === value);
    case 'date':
    case 'month':
      return typeof value === 'string' || isRecordOf(value, partsOf[question.kind], isText);
    case 'skills':
      return isRecordOf(value, skills, (level) => ['', ...levels].some((known) => known === level));
    case 'ranking':
      return (
        Array.isArray(value) &&
        value.length <= question.max &&
        value.every((option) => ['', ...question.options].includes(option as string))
      );
    default:
      return isText(value) && question.kind !== 'rows';
  }
}

const isText = (value: unknown) => typeof value === 'string';

function isRecordOf(value: unknown, names: readonly string[], isGood: (part: unknown) => boolean): boolean {
  return (
    isRecord(value) && Object.entries(value).every(([name, part]) => names.includes(name) && isGood(part))
  );
}
