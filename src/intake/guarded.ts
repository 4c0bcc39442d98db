import { isFromForm, readSubmission } from './body.ts';
import { tracedFailure } from './failure.ts';
import { languageOf } from './language.ts';
import { pagesFrom } from './pages.ts';
import type { ProblemName } from './problems.ts';
import { refusal } from './refusal.ts';
import { refusedForm } from './respond.ts';
import { StoreUnavailable } from './store.ts';

/**
 * What a door answers. Where something failed that should not, a form comes back with every answer, and anything
 * else is refused. What it was is logged for the operator and never shown to anybody.
 */
export async function guarded(
  request: Request,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    console.error(tracedFailure(error));
    const name = error instanceof StoreUnavailable ? 'unavailable' : 'failed';
    return (await formAgain(name, request)) ?? refusal(name, request);
  }
}

/** The form with its answers, if one was sent, can be read, and can be filled in. */
async function formAgain(name: ProblemName, request: Request): Promise<Response | undefined> {
  if (!isFromForm(request)) return undefined;
  const submission = await readSubmission(request);
  if (typeof submission === 'string') return undefined;
  const t = languageOf(request, submission.locale);
  return refusedForm(name, submission, pagesFrom(process.env), t).catch(() => undefined);
}
