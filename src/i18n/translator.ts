import type { Locale, WordKey, Words } from './locales.ts';

type Values = Record<string, string | number>;

/**
 * Gives the words of one language. `t(key, values)` fills `{name}` from values; where values hold a
 * `count` and the language has `key.one` (or another plural form), that form is taken, else `key.other`.
 * `t.at` takes a key made from names, `t.has` tells whether there is one. A missing key throws.
 */
export interface Translator {
  (key: WordKey, values?: Values): string;
  at(key: string, values?: Values): string;
  has(key: string): boolean;
  locale: Locale;
}

export function translatorOf(words: Words, locale: Locale): Translator {
  const plural = new Intl.PluralRules(locale);
  const at = (key: string, values: Values = {}): string => {
    const form = typeof values['count'] === 'number' ? `${key}.${plural.select(values['count'])}` : key;
    const sentence = words[form] ?? words[`${key}.other`] ?? words[key];
    if (sentence === undefined) throw new Error(`No words for ${key} in ${locale}`);
    return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  };
  return Object.assign((key: WordKey, values?: Values) => at(key, values), {
    at,
    has: (key: string) => key in words,
    locale,
  });
}
