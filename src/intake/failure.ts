import { MailDown, OutcomeUnknown } from './mailer.ts';
import { Misconfigured } from './misconfigured.ts';
import { TooLate } from './patience.ts';
import { PutOff } from './put-off.ts';
import { StoreUnavailable } from './store.ts';

const ours = [MailDown, Misconfigured, OutcomeUnknown, PutOff, StoreUnavailable, TooLate];

/** What failed, for the log: our own errors by their sentence, others by name and code, since a message may repeat what was sent. */
export function failure(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error';
  if (ours.some((kind) => error instanceof kind)) return error.message;
  return 'code' in error ? `${error.name} ${error.code}` : error.name;
}

/** The same, with the places where it happened if it is none of ours. */
export function tracedFailure(error: unknown): string {
  if (!(error instanceof Error) || ours.some((kind) => error instanceof kind)) return failure(error);
  const places = error.stack?.split('\n').filter((line) => /^ +at /.test(line)) ?? [];
  return [failure(error), ...places].join('\n');
}
