import { isDate } from '../call/calendar.ts';
import { Misconfigured } from './misconfigured.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * The clock that decides, in milliseconds: the machine's own, or, for a demonstration, one that stood at
 * `CALL_CLOCK` when the process started and runs on. Throws a sentence when that is malformed, or given
 * where the platform says production.
 */
export function clock(env: Environment): () => number {
  const start = env['CALL_CLOCK'];
  if (start === undefined || start === '' || start === 'now') return Date.now;
  if (env['CONTEXT'] === 'production')
    throw new Misconfigured('CALL_CLOCK is for demonstrations: remove it from the production environment.');
  const startsAt = moment.test(start) && isDate(start.slice(0, 10)) ? Date.parse(start) : Number.NaN;
  if (Number.isNaN(startsAt))
    throw new Misconfigured('CALL_CLOCK must be a moment such as 2026-04-15T09:00:00+02:00, or "now".');
  return () => Math.floor(startsAt + performance.now());
}

/** Whether the clock is a demonstration's. */
export function isDemonstration(env: Environment): boolean {
  return clock(env) !== Date.now;
}
