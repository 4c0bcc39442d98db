import { setIn, type FormikErrors } from 'formik';
import { isRecord, type RawAnswers } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';

/** Errors in the shape that Formik keeps them in. */
export function formikErrors(errors: readonly AnswerError[]): FormikErrors<RawAnswers> {
  return errors.reduce((all, { path, code }) => setIn(all, path || whole, code), {});
}

/** Errors as a list, in the order in which they were found. */
export function errorsIn(errors: unknown, path: readonly string[] = []): AnswerError[] {
  if (typeof errors === 'string') return [{ path: path.join('.').replace(whole, ''), code: errors }];
  if (!Array.isArray(errors) && !isRecord(errors)) return [];
  return Object.entries(errors).flatMap(([part, inner]) => errorsIn(inner, [...path, part]));
}

const whole = '-';
