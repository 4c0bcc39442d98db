import type { Words } from '../i18n/locales.ts';

const needed = /^(answer|error|form|language)\.|^(moment\.both|page\.error)$/;
const plain = /^form\.(before|description|lead|read|rows\.server|title|continueIn)|^language\.name/;

/** The words that the form in the browser needs, by the beginnings of their keys. */
export function neededWords(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([key]) => needed.test(key) && !plain.test(key)));
}
