import { isRecord, type RawAnswers } from '../application/answers.ts';
import { fieldsOf } from '../application/fields.ts';
import { readable } from '../application/readable.ts';
import { rowsOf } from '../application/rows.ts';
import type { Translator } from '../i18n/translator.ts';

const dataId = 'application-draft';

/**
 * Answers as one HTML file: to be read anywhere, to be loaded into the form, and with a button that opens the
 * form with them on any device.
 */
export function draftFile(answers: RawAnswers, origin: string, t: Translator): string {
  const rows = rowsOf(readable(answers), t).map(
    ({ title, groups }) =>
      `<h2>${escaped(title)}</h2>` +
      groups
        .map(
          (group) =>
            (group.title ? `<h3>${escaped(group.title)}</h3>` : '') +
            `<dl>${group.rows.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd dir="auto">${escaped(value || t('answer.none'))}</dd>`).join('')}</dl>`,
        )
        .join(''),
  );
  const fields = [...fieldsOf(answers), ['locale', t.locale]].map(
    ([name = '', value = '']) => `<textarea hidden name="${escaped(name)}">\n${escaped(value)}</textarea>`,
  );
  const title = t('form.file.title');
  return `<!doctype html>
<html lang="${t.locale}" dir="${t('language.direction')}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{max-width:42rem;margin:auto;font-family:sans-serif}dd{white-space:pre-wrap}</style>
<h1>${title}</h1>
<p>${escaped(t('form.file.lead'))}</p>
<form method="post" action="${escaped(origin)}/api/applications">
${fields.join('\n')}
<button name="language" value="${t.locale}">${escaped(t('form.file.continue'))}</button>
</form>
${rows.join('\n')}
<script type="application/json" id="${dataId}">${JSON.stringify({ version: 2, answers }).replaceAll('<', '\\u003c')}</script>
</html>
`;
}

/** The answers that a file saved by the form carries; `undefined` for any other file. */
export function answersInFile(html: string): RawAnswers | undefined {
  try {
    const data: unknown = JSON.parse(
      new DOMParser().parseFromString(html, 'text/html').getElementById(dataId)?.textContent ?? '',
    );
    return isRecord(data) && isRecord(data['answers']) ? data['answers'] : undefined;
  } catch {
    return undefined;
  }
}

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => names[character] ?? '');
