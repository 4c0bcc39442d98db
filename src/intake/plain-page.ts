import { html } from 'hono/html';
import type { Translator } from '../i18n/translator.ts';
import { problemWords, type ProblemName } from './problems.ts';

/** A problem as a page of its own, for when the pages of the site cannot be read. */
export function plainPage(name: ProblemName, t: Translator): string {
  const { title, detail } = problemWords(name, t);
  return String(
    html`<!doctype html>
      <html lang="${t.locale}" dir="${t('language.direction')}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
        </head>
        <body>
          <h1>${title}</h1>
          <p>${detail}</p>
        </body>
      </html>`,
  );
}
