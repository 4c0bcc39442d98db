/** What a question may be answered with, once checked: see the kinds. */
export type Answer =
  string | boolean | readonly string[] | Readonly<Record<string, string>> | readonly Answers[];

/** Answers by question name. */
export interface Answers {
  readonly [question: string]: Answer;
}

/** Answers as they are typed or arrive, of any shape. */
export type RawAnswers = Readonly<Record<string, unknown>>;

/** A plain object, whatever it holds. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** White space, marks that show nothing, and the letters of Hangul that are blank. */
const unseen = /[\s\p{Cf}\u034F\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Whether nothing is answered: no text that can be seen, no tick, in no part and no row. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.replace(unseen, '') === '';
  if (Array.isArray(value)) return value.every(isBlank);
  if (isRecord(value)) return Object.values(value).every(isBlank);
  return value === undefined || value === null || value === false;
}

/** The text answered to a question, empty where there is none. */
export function textOf(answers: Answers, question: string): string {
  const answer = answers[question];
  return typeof answer === 'string' ? answer : '';
}
