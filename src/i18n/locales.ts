import type en from './en.json';
import { languages } from './languages.ts';

/** A language that the site speaks; one JSON of words each. */
export type Locale = (typeof languages)[number];
export type Words = Record<string, string>;
export type WordKey = keyof typeof en;

export const locales: readonly Locale[] = languages;
export const defaultLocale: Locale = languages[0];

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
