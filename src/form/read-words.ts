import type { Words } from '../i18n/locales.ts';

/** The words of a page, from a key and its words on each line. */
export const readWords = (lines: string) =>
  Object.fromEntries(lines.split('\n').map((line) => line.split('\t'))) as Words;
