import { html, raw } from 'hono/html';
import type { Translator } from '../i18n/translator.ts';

type Html = ReturnType<typeof html>;

const style = raw(`
body { max-width: 42rem; margin: 1.5rem auto; padding: 0 1rem; font: 16px/1.5 Georgia, serif; }
h1 { font-size: 1.4rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; border-bottom: 2px solid #0f4a6b; }
h3 { margin: 1.2rem 0 .3rem; font-size: 1rem; } dl { margin: 0; }
dt { margin-top: .6rem; font: 13px/1.4 Arial, sans-serif; opacity: .75; } dd { margin: 0; }
`);

/** A message as a page of its own: what it is about, then its content. */
export function messageHtml(title: string, content: Html, t: Translator): string {
  return String(
    html`<!doctype html>
      <html lang="${t.locale}" dir="${t('language.direction')}">
        <head>
          <meta charset="utf-8" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          <style>
            ${style}
          </style>
        </head>
        <body>
          <h1>${title}</h1>
          ${content}
        </body>
      </html>`,
  );
}
