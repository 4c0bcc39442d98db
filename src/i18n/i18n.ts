import type { Locale, WordKey } from './locales.ts';
import { translatorOf, type Translator } from './translator.ts';
import { words } from './words.ts';

const all = words satisfies Record<Locale, Record<WordKey, string>>;

/** The translator of a language, with all its words at hand: for pages and for the server. */
export function translator(locale: Locale): Translator {
  return translatorOf(all[locale], locale);
}
