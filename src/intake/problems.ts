import type { AnswerError } from '../application/check.ts';
import { pointerOf } from '../application/paths.ts';
import { alphabet } from '../application/reference.ts';
import { sentenceOf } from '../application/sentences.ts';
import { call } from '../call/call.ts';
import type { Translator } from '../i18n/translator.ts';
import { bothClocks } from './moments.ts';

/** Why an application was not accepted; each is a page of the site, `/problems/<name>`. */
export const problems = {
  malformed: 400,
  closed: 403,
  'not-open-yet': 403,
  'not-found': 404,
  'already-accepted': 409,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'too-many-requests': 429,
  failed: 500,
  unavailable: 503,
} as const;

export type ProblemName = keyof typeof problems;

/** `beyond` is said of a form that held more than has a place in ours, `slip` of a reference with a slip in it. */
export type Wording = ProblemName | 'beyond' | 'slip';

/** The problem in words. */
export function problemWords(name: Wording, t: Translator): { title: string; detail: string } {
  const moments = {
    opens: bothClocks(call.opensAt, t),
    closes: bothClocks(call.closesAt, t),
    email: call.email,
    characters: alphabet,
  };
  return {
    title: t.at(`problem.${name}.title`),
    detail: t.at(`problem.${name}.detail`, moments),
  };
}

/** Problem details (RFC 9457). */
export function problemDetails(name: ProblemName, t: Translator, extras: object = {}) {
  return {
    type: `/problems/${name}`,
    status: problems[name],
    ...problemWords(name, t),
    ...extras,
  };
}

/** The instants that tell why the call is not open, in UTC. */
export function instants(now: number) {
  return {
    now: utc(now),
    opensAt: utc(call.opensAt),
    closesAt: utc(call.closesAt),
  };
}

export function errorDetails(errors: readonly AnswerError[], t: Translator) {
  return errors.map((error) => ({
    pointer: pointerOf(error.path),
    code: error.code,
    detail: sentenceOf(error, t),
  }));
}

export const utc = (moment: number) => new Date(moment).toISOString();
