import { isFromForm } from './body.ts';
import { tracedFailure } from './failure.ts';
import { languageOf } from './language.ts';
import { pagesFrom } from './pages.ts';
import { plainPage } from './plain-page.ts';
import { problems } from './problems.ts';
import { page, problem } from './respond.ts';
import { problemPage } from './shell.ts';
import { StoreUnavailable } from './store.ts';

/**
 * What a door answers, or a plain refusal where something failed that should not. What it was is logged
 * for the operator and never shown to anybody.
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
    const t = languageOf(request);
    const isPage = isFromForm(request) || request.headers.get('accept')?.includes('text/html');
    if (!isPage) return problem(name, t);
    const built = await problemPage(name, pagesFrom(process.env), t).catch(() => plainPage(name, t));
    return page(problems[name], built, name);
  }
}
