import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { isMember, memberName, type Choice } from './members.ts';

const names: Record<string, Readonly<Record<string, string | string[]>>> = {
  en: en.countries,
  fr: fr.countries,
};
const codes = [...new Set([...Object.keys(en.countries), 'XK'])];
const known = new Set(codes);

/** Names of places that are no Members, where the library's own are not fit for this site. */
const reviewed: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** Whether a code is that of a country or territory (ISO 3166-1, and XK). */
export function isCountry(code: string): boolean {
  return known.has(code);
}

export function countryName(code: string, locale: string): string {
  if (isMember(code)) return memberName(code, locale);
  const name =
    reviewed[code]?.[locale] ??
    (names[locale] ?? en.countries)[code as keyof typeof en.countries];
  return (typeof name === 'string' ? name : name?.[0]) ?? code;
}

/** The countries and territories to choose from, sorted as the language sorts. */
export function countryOptions(locale: string): readonly Choice[] {
  return codes
    .map((code) => ({ code, name: countryName(code, locale), aliases: [] }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
