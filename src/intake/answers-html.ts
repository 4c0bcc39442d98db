import { html } from 'hono/html';
import type { RowGroup, RowSection } from '../application/rows.ts';
import type { Translator } from '../i18n/translator.ts';

type Html = ReturnType<typeof html>;

/** Rows as a page or a message shows them: every section with its answers, each in its own direction. */
export function answersHtml(sections: readonly RowSection[], t: Translator): Html {
  return html`${sections.map(
    ({ title, groups }) =>
      html`<section>
        <h2>${title}</h2>
        ${groups.map((group) => groupHtml(group, t))}
      </section>`,
  )}`;
}

function groupHtml({ title, rows }: RowGroup, t: Translator): Html {
  const list = rows.map(
    ({ label, value }) =>
      html`<div class="${isLong(value) ? 'long' : 'short'}">
        <dt>${label}</dt>
        <dd dir="auto">${lines(value || t('answer.none'))}</dd>
      </div>`,
  );
  return html`${title ? html`<h3>${title}</h3>` : ''}
    <dl class="answers">${list}</dl>`;
}

const isLong = (value: string) => value.length > 200;

function lines(text: string): Html {
  return html`${text.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br />${line}`))}`;
}

/** Rows as plain text. */
export function answersText(sections: readonly RowSection[], t: Translator): string {
  return sections
    .map(({ title, groups }) =>
      [title.toLocaleUpperCase(t.locale), ...groups.map((group) => groupText(group, t))].join('\n\n'),
    )
    .join('\n\n\n');
}

function groupText({ title, rows }: RowGroup, t: Translator): string {
  const list = rows.map(
    ({ label, value }) => `${label}\n${(value || t('answer.none')).replace(/^/gm, '    ')}`,
  );
  return [...(title ? [`— ${title} —`] : []), ...list].join('\n\n');
}
