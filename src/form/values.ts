import { isBlank, type RawAnswers } from '../application/answers.ts';
import { answersFrom, blankRow } from '../application/fields.ts';
import { questions } from '../application/questions.ts';

/** The values of an untouched form. */
export function blankValues(): RawAnswers {
  return withFirstRows(answersFrom(new Map()));
}

/** The values of a form as the browser holds them, whoever typed them and whenever. */
export function valuesIn(form: HTMLFormElement): RawAnswers {
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return withFirstRows(answersFrom(new Map(fields)));
}

/** Values with those of a draft put where nothing has been typed yet. */
export function filledFrom(draft: RawAnswers, typed: RawAnswers): RawAnswers {
  const entries = questions.map(({ name }) => [
    name,
    isBlank(typed[name]) && name in draft ? draft[name] : typed[name],
  ]);
  return withFirstRows(Object.fromEntries(entries));
}

/** Without the blank rows of groups that may be empty. */
export function withoutSpareRows(values: RawAnswers): RawAnswers {
  const entries = questions.map((question) => {
    const value = values[question.name];
    const isSpare = question.kind === 'rows' && !question.required && isBlank(value);
    return [question.name, isSpare ? [] : value];
  });
  return Object.fromEntries(entries);
}

function withFirstRows(values: RawAnswers): RawAnswers {
  const entries = questions.map((question) => {
    const value = values[question.name];
    const needsOne = question.kind === 'rows' && Array.isArray(value) && value.length === 0;
    return [question.name, needsOne ? [blankRow(question)] : value];
  });
  return Object.fromEntries(entries);
}
