import type { AnswerError } from '../application/check.ts';
import { isRecord, type RawAnswers } from '../application/answers.ts';
import { pathOf, questionAt } from '../application/paths.ts';
import type { Translator } from '../i18n/translator.ts';
import { isSent, type Sent } from './draft.ts';

export interface Application {
  id: string;
  locale: string;
  answers: RawAnswers;
}

export type Answered =
  | { outcome: 'accepted'; sent: Sent }
  | { outcome: 'invalid'; errors: AnswerError[] }
  | { outcome: 'refused'; status: number; title: string; detail: string }
  | { outcome: 'unanswered'; retryAfter: number };

const patience = 90_000;

/**
 * Sends an application. Only an answer that holds a reference counts as accepted; what may be otherwise in a
 * while (no line, too many requests, a fault of the server) counts as no answer, with the seconds it asks for.
 */
export async function send(application: Application, t: Translator): Promise<Answered> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch('/api/applications', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(application),
      signal: abort.signal,
    });
    const retryAfter = Number(response.headers.get('Retry-After')) || 0;
    const body: unknown = await response.json().catch(() => undefined);
    return answeredBy(response.status, body, t) ?? { outcome: 'unanswered', retryAfter };
  } catch {
    return { outcome: 'unanswered', retryAfter: 0 };
  } finally {
    clearTimeout(timer);
  }
}

function answeredBy(status: number, body: unknown, t: Translator): Answered | undefined {
  const { id, reference, receipt, errors, title, detail } = isRecord(body) ? body : {};
  const sent = { id, reference, receipt };
  if (status < 300 && isSent(sent)) return { outcome: 'accepted', sent };
  if (status < 400 || status === 429 || status >= 500) return undefined;
  if (status === 422 && Array.isArray(errors))
    return { outcome: 'invalid', errors: errors.map((error) => errorIn(error, t)) };
  return {
    outcome: 'refused',
    status,
    title: typeof title === 'string' ? title : t('form.failed.title'),
    detail: typeof detail === 'string' ? detail : t('form.failed.refused', { status }),
  };
}

/** An error as this form has words for it; where it has none, the server's own sentence. */
function errorIn(error: unknown, t: Translator): AnswerError {
  const { pointer, code, detail } = isRecord(error) ? error : {};
  const path = pathOf(String(pointer ?? ''));
  const isKnown = questionAt(path) !== undefined && t.has(`error.${String(code)}`);
  return isKnown
    ? { path, code: String(code) }
    : { path: '', code: typeof detail === 'string' ? detail : t('form.failed.title') };
}
