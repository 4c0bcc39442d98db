import type { Words } from '../i18n/locales.ts';

const needed = /^(answer|error|form|language)\.|^(moment\.both|page\.error)$/;
const plain =
  /^form\.(before|description|lead|member\.hint|read|rows\.server|title|continueIn)|^language\.name/;

/**
 * The words that the form in the browser needs, by the beginnings of their keys: a line each, since the marks
 * of JSON would each be escaped in the page.
 */
export function writtenWords(words: Words): string {
  return Object.entries(words)
    .filter(([key]) => needed.test(key) && !plain.test(key))
    .map((entry) => entry.join('\t'))
    .join('\n');
}
