import type { Translator } from '../i18n/translator.ts';

/** A number as prose writes it: in words where the language has the word, else in digits. */
export function inWords(number: number, t: Translator): string {
  const key = `component.number.${number}`;
  return t.has(key) ? t.at(key) : String(number);
}
