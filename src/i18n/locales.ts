import type en from './en.json';

/** A language that the site speaks; one JSON of words each. */
export type Locale = 'en';
export type Words = Record<string, string>;
export type WordKey = keyof typeof en;

export const defaultLocale: Locale = 'en';
export const locales: readonly Locale[] = [defaultLocale];

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
