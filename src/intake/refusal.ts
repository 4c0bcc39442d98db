import { isFromForm } from './body.ts';
import { languageOf } from './language.ts';
import { pagesFrom } from './pages.ts';
import { plainPage } from './plain-page.ts';
import { problems, type ProblemName } from './problems.ts';
import { page, problem } from './respond.ts';
import { problemPage } from './shell.ts';

/** A refusal of a request whose body is not looked at: a page for who reads pages, else problem details. */
export async function refusal(name: ProblemName, request: Request): Promise<Response> {
  const t = languageOf(request);
  const isPage = isFromForm(request) || request.headers.get('accept')?.includes('text/html');
  if (!isPage) return problem(name, t);
  const built = await problemPage(name, pagesFrom(process.env), t).catch(() => plainPage(name, t));
  return page(problems[name], built, name);
}
