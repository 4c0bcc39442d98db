import { isFromForm } from './body.ts';
import { languageOf } from './language.ts';
import { pagesFrom } from './pages.ts';
import { problems } from './problems.ts';
import { page, problem } from './respond.ts';
import { problemPage } from './shell.ts';

/**
 * What a door answers, or a plain refusal where something failed that should not: logged by its name
 * and message, which never hold an answer, and never shown to anybody.
 */
export async function guarded(
  request: Request,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    console.error(
      error instanceof Error ? `${error.name}: ${error.message}` : 'Something that is no error was thrown.',
    );
    const t = languageOf(request);
    const isPage = isFromForm(request) || request.headers.get('accept')?.includes('text/html');
    if (!isPage) return problem('failed', t);
    const built = await problemPage('failed', pagesFrom(process.env), t).catch(() =>
      t('problem.failed.detail'),
    );
    return page(problems.failed, built);
  }
}
