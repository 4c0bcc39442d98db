import type { Reason } from './lease.ts';
import { OutcomeUnknown } from './mailer.ts';

/** Why a message is to be tried again, as a sentence for the log. */
export class PutOff extends Error {
  override readonly name = 'PutOff';
  readonly reason: Reason;

  constructor(reason: Reason, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.reason = reason;
  }
}

export function reasonOf(error: unknown): Reason {
  if (error instanceof PutOff) return error.reason;
  return error instanceof OutcomeUnknown ? 'unknown' : 'failed';
}
