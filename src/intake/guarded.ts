import { isFromForm } from './body.ts';
import { languageOf } from './language.ts';
import { Misconfigured } from './misconfigured.ts';
import { pagesFrom } from './pages.ts';
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
    console.error(described(error));
    const name = error instanceof StoreUnavailable ? 'unavailable' : 'failed';
    const t = languageOf(request);
    const isPage = isFromForm(request) || request.headers.get('accept')?.includes('text/html');
    if (!isPage) return problem(name, t);
    const built = await problemPage(name, pagesFrom(process.env), t).catch(() => t(`problem.${name}.detail`));
    return page(problems[name], built, name);
  }
}

/** Our own errors by their sentence; others by name and place, since a message may repeat what was sent. */
function described(error: unknown): string {
  if (error instanceof Misconfigured || error instanceof StoreUnavailable) return error.message;
  if (!(error instanceof Error)) return 'Something that is no error was thrown.';
  const places = error.stack?.split('\n').filter((line) => /^ +at /.test(line)) ?? [];
  return [error.name, ...places].join('\n');
}
