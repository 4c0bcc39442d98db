import { isBlank, type RawAnswers } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';
import type { Section } from '../application/questions.ts';

/** How far a section is: how many answers are missing in it, and how many are to be mended. */
export interface SectionState {
  state: 'untouched' | 'underway' | 'complete';
  missing: number;
  wrong: number;
}

export function stateOf(section: Section, values: RawAnswers, errors: readonly AnswerError[]): SectionState {
  const own = errorsOf(section, errors);
  const missing = own.filter(isMissing).length;
  const wrong = own.length - missing;
  if (own.length === 0) return { state: 'complete', missing, wrong };
  const isUntouched = section.questions.every(({ name }) => isBlank(values[name]));
  return { state: isUntouched ? 'untouched' : 'underway', missing, wrong };
}

/** The errors of a section. */
export function errorsOf({ questions }: Section, errors: readonly AnswerError[]): AnswerError[] {
  return errors.filter(({ path }) => questions.some(({ name }) => name === path.split('.')[0]));
}

export const isMissing = ({ code }: AnswerError) => code === 'required';
