import { createHash } from 'node:crypto';
import { check, type AnswerError } from '../application/check.ts';
import { canonical } from '../application/identity.ts';
import type { QuestionOf } from '../application/questions.ts';
import { call } from '../call/call.ts';
import { phase } from '../call/phase.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { accept, earlierThan, type Accepted } from './accept.ts';
import { readSubmission, type Submission, type Unreadable } from './body.ts';
import type { Desk } from './desk.ts';
import { utc } from './problems.ts';
import { nameOf } from './record.ts';
import { StoreUnavailable } from './store.ts';

/** What became of a request to apply. */
export type Outcome = (
  | Accepted
  | { outcome: Unreadable }
  | { outcome: 'row-asked'; group: QuestionOf<'rows'> }
  | { outcome: 'language-asked'; locale: Locale }
  | { outcome: 'closed' | 'not-open-yet'; now: number }
  | { outcome: 'invalid'; errors: readonly AnswerError[] }
  | { outcome: 'unavailable' }
) & { submission?: Submission };

/**
 * Receives an application. The time of receipt is the moment at which the whole request has been read.
 * What was accepted before is told again even after the close: its answer may never have arrived.
 */
export async function receive(request: Request, desk: Desk): Promise<Outcome> {
  const submission = await readSubmission(request);
  const now = desk.now();
  if (typeof submission === 'string') return { outcome: submission };
  if (submission.isBeyond) return { outcome: 'malformed', submission };
  if (submission.add) return { outcome: 'row-asked', group: submission.add, submission };
  if (submission.language) return { outcome: 'language-asked', locale: submission.language, submission };
  try {
    return { ...(await decide(submission, now, desk)), submission };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    desk.log('An application could not be stored: the store is unavailable.');
    return { outcome: 'unavailable', submission };
  }
}

async function decide(submission: Submission, now: number, { store }: Desk): Promise<Outcome> {
  const checked = check(submission.answers, now);
  const stage = phase(now);
  const isValid = 'answers' in checked;
  if (stage === 'upcoming') return { outcome: 'not-open-yet', now };
  if (stage === 'closed') {
    const earlier = isValid && (await earlierThan(checked, nameOf(idOf(submission, checked)), store));
    return earlier && earlier.outcome === 'repeated' ? earlier : { outcome: 'closed', now };
  }
  if (!isValid) return { outcome: 'invalid', errors: checked.errors };
  const { locale = defaultLocale } = submission;
  const application = {
    id: idOf(submission, checked),
    edition: call.edition,
    receivedAt: utc(now),
    locale,
    answers: checked.answers,
  };
  return accept(application, store);
}

/** The id of an application: the browser's, or one made of the answers (RFC 9562, version 8). */
function idOf({ id }: Submission, { answers }: { answers: Parameters<typeof canonical>[0] }): string {
  if (id) return id;
  const hex = createHash('sha256')
    .update(`${call.edition} ${canonical(answers)}`)
    .digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
