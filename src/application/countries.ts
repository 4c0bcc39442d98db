import { listedCountries } from '#lists';
import { isMember, languageOf, memberName } from './members.ts';

export interface CountryOption {
  code: string;
  name: string;
}

const byCode = new Map(listedCountries.map((country) => [country.code, country]));

/** Whether it is a code of ISO 3166-1 alpha-2 where people live, or `XK`. */
export function isCountry(code: string): boolean {
  return byCode.has(code);
}

/** The name in French for `fr` and in English for any other language; an unknown code stays itself. */
export function countryName(code: string, locale: string): string {
  if (isMember(code)) return memberName(code, locale);
  return byCode.get(code)?.[languageOf(locale)] ?? code;
}

/** All countries and territories by name, in the order of the reader's language. */
export function countryOptions(locale: string): CountryOption[] {
  const { compare } = new Intl.Collator(languageOf(locale));
  return listedCountries
    .map(({ code }) => ({ code, name: countryName(code, locale) }))
    .sort((one, next) => compare(one.name, next.name));
}
