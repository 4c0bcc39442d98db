import type { Answers } from './answers.ts';

/** Answers as one text that is the same for the same answers, whatever the order of their names. */
export function canonical(answers: Answers): string {
  return JSON.stringify(answers, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
