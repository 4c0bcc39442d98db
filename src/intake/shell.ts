import { html } from 'hono/html';
import type { Translator } from '../i18n/translator.ts';
import { pageOf } from './fill.ts';
import type { Pages } from './pages.ts';
import { problemWords, type Wording } from './problems.ts';

/** A page of the site with the content given, in a language; `inLanguage` tells its address in another. */
export async function sitePage(
  pages: Pages,
  title: string,
  content: string,
  t: Translator,
  inLanguage?: (language: string) => string,
): Promise<string> {
  const $ = pageOf(await pages(`${t.locale}/receipt`));
  $('title').text(title);
  $('main').html(content);
  if (inLanguage)
    $('.languages a').each((_, link) => {
      $(link).attr('href', inLanguage($(link).attr('hreflang') ?? ''));
    });
  return $.html();
}

/** A problem as a page. */
export function problemPage(name: Wording, pages: Pages, t: Translator): Promise<string> {
  const { title, detail } = problemWords(name, t);
  return sitePage(
    pages,
    title,
    String(
      html`<h1>${title}</h1>
        <p>${detail}</p>`,
    ),
    t,
  );
}
