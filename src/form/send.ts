import type { AnswerError } from '../application/check.ts';
import { isRecord, type RawAnswers } from '../application/answers.ts';
import { pathOf } from '../application/paths.ts';
import type { Sent } from './draft.ts';

export interface Application {
  id: string;
  locale: string;
  answers: RawAnswers;
}

export type Answered =
  | { outcome: 'accepted'; sent: Sent }
  | { outcome: 'invalid'; errors: AnswerError[] }
  | { outcome: 'refused'; title: string; detail: string }
  | { outcome: 'unanswered' };

const patience = 90_000;

/** Sends an application. Only an answer that holds a reference counts as accepted. */
export async function send(application: Application): Promise<Answered> {
  try {
    const response = await fetch('/api/applications', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(application),
      signal: AbortSignal.timeout(patience),
    });
    return answeredBy(await response.json());
  } catch {
    return { outcome: 'unanswered' };
  }
}

function answeredBy(body: unknown): Answered {
  if (!isRecord(body)) return { outcome: 'unanswered' };
  const { id, reference, receipt, errors, title, detail } = body;
  if (typeof id === 'string' && typeof reference === 'string' && typeof receipt === 'string')
    return { outcome: 'accepted', sent: { id, reference, receipt } };
  if (Array.isArray(errors))
    return {
      outcome: 'invalid',
      errors: errors.map(({ pointer, code }) => ({
        path: pathOf(String(pointer)),
        code,
      })),
    };
  if (typeof title === 'string' && typeof detail === 'string') return { outcome: 'refused', title, detail };
  return { outcome: 'unanswered' };
}
