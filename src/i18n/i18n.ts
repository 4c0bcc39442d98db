import en from './en.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import { translatorOf, type Translator } from './translator.ts';

const words = { en } satisfies Record<Locale, object>;

/** The translator of a language, with all its words at hand: for pages and for the server. */
export function translator(locale: Locale): Translator {
  return translatorOf(words[locale], locale);
}
