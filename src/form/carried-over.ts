import { isBlank, type RawAnswers } from '../application/answers.ts';
import { fitted } from '../application/fitting.ts';
import type { Aside } from './draft.ts';

/** Answers from before, as far as they fit the form of today, and those that do not. */
export interface CarriedOver {
  answers: RawAnswers;
  aside: readonly Aside[];
}

/** Carries answers over by name; a tick that was set beside another version of Annex I is to be set again. */
export function carriedOver(raw: RawAnswers, annexVersion: string): CarriedOver {
  const { answers, misfits } = fitted(raw);
  const { annexRead } = answers;
  const isStale = !isBlank(annexRead) && annexRead !== annexVersion;
  const stale = isStale ? [{ path: 'annexRead', value: annexRead }] : [];
  return {
    answers: isStale ? { ...answers, annexRead: '' } : answers,
    aside: [...misfits, ...stale].map((misfit): Aside => ({ ...misfit, why: 'questions' })),
  };
}
