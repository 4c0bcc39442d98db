import { isBlank, isRecord, type RawAnswers } from '../application/answers.ts';
import type { Misfit } from '../application/fitting.ts';

/** A value, and when it was given: milliseconds of this device's clock. */
export interface Dated<T = unknown> {
  value: T;
  at: number;
}

/** An answer set aside: it fits no question, or a newer one took its place. */
export interface Aside extends Misfit {
  why: 'questions' | 'newer';
}

/** The answers of a candidate, each with its time, under the id that the application will have. */
export interface Draft {
  version: 2;
  id: string;
  answers: Readonly<Record<string, Dated>>;
  aside: Dated<readonly Aside[]>;
}

/** What was tried to be sent, exactly; while it waits, it is tried again. */
export interface Attempt {
  id: string;
  answers: RawAnswers;
  isWaiting: boolean;
  /** What was tried before under the same id and never answered, so that it may have arrived. */
  earlier?: readonly RawAnswers[];
}

/** What was sent from here. */
export interface Sent {
  id: string;
  reference: string;
  receipt: string;
}

/** Everything that is kept. */
export interface Kept {
  draft?: Draft;
  attempt?: Attempt;
  sent?: Sent;
}

/**
 * Two states of one draft as one: of each answer the newer. Of two drafts it is the one that was answered last,
 * with what the other answers otherwise set aside.
 */
export function merged(one: Draft, next: Draft): Draft {
  if (one.id !== next.id)
    return newestOf(next) >= newestOf(one) ? withAside(next, one) : withAside(one, next);
  const names = new Set([...Object.keys(one.answers), ...Object.keys(next.answers)]);
  const answers = Object.fromEntries(
    [...names].flatMap((name) => {
      const answer = newer(one.answers[name], next.answers[name]);
      return answer ? [[name, answer]] : [];
    }),
  );
  return { ...next, answers, aside: newer(one.aside, next.aside) ?? next.aside };
}

function withAside(draft: Draft, other: Draft): Draft {
  const isKnown = ({ path, value }: Misfit) =>
    isSame(value, draft.answers[path]?.value) ||
    draft.aside.value.some((known) => known.path === path && isSame(known.value, value));
  const answers = Object.entries(other.answers).map(([path, { value }]): Aside => ({
    path,
    value,
    why: 'newer',
  }));
  const lost = [...other.aside.value, ...answers].filter((one) => !isBlank(one.value) && !isKnown(one));
  if (lost.length === 0) return draft;
  const at = Math.max(draft.aside.at + 1, newestOf(draft), newestOf(other));
  return { ...draft, aside: { value: [...draft.aside.value, ...lost], at } };
}

/** Whether two answers are the same. */
export const isSame = (one: unknown, next: unknown) => JSON.stringify(one) === JSON.stringify(next);

function newer<T>(one: Dated<T> | undefined, next: Dated<T> | undefined): Dated<T> | undefined {
  return one && next ? (next.at >= one.at ? next : one) : (next ?? one);
}

/** When something was last answered, nought where nothing was. */
export function newestOf({ answers }: Draft): number {
  return Math.max(0, ...Object.values(answers).map(({ at }) => at));
}

/** The answers of a draft by name. */
export function answersOf({ answers }: Draft): RawAnswers {
  return Object.fromEntries(Object.entries(answers).map(([name, { value }]) => [name, value]));
}

/** A draft of these answers, all given at one moment. */
export function draftOf(id: string, answers: RawAnswers, at: number): Draft {
  const dated = Object.entries(answers).map(([name, value]) => [name, { value, at }]);
  return { version: 2, id, answers: Object.fromEntries(dated), aside: { value: [], at: 0 } };
}

/** What was kept, from however it was found: other versions of it are brought to this one or left. */
export function keptFrom(found: unknown): Kept {
  if (!isRecord(found)) return {};
  const { draft, attempt, sent } = found;
  return {
    ...(isDraft(draft) && { draft }),
    ...(isRecord(attempt) && isRecord(attempt['answers']) && { attempt: attempt as unknown as Attempt }),
    ...(isSent(sent) && { sent }),
  };
}

function isDraft(draft: unknown): draft is Draft {
  return (
    isRecord(draft) && draft['version'] === 2 && typeof draft['id'] === 'string' && isRecord(draft['answers'])
  );
}

/** Whether it tells of something sent, with a receipt on this site. */
export function isSent(sent: unknown): sent is Sent {
  return (
    isRecord(sent) && typeof sent['reference'] === 'string' && String(sent['receipt']).startsWith('/receipt/')
  );
}

/** An id for a new application (RFC 9562, version 4). */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const id = `${digits.slice(0, 12)}4${digits.slice(13, 16)}a${digits.slice(17)}`;
  return id.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
