import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { isMember, languageOf, memberName } from './members.ts';

export interface CountryOption {
  code: string;
  name: string;
}

type Names = Record<string, string | string[]>;

const listed: { en: Names; fr: Names } = { en: english.countries, fr: french.countries };

/**
 * Names of countries and territories that are not Members, where the listed ones are out of date,
 * misspelt or not neutral: those of the United Nations where it has one
 * (https://unstats.un.org/unsd/methodology/m49/), else of the World Trade Organization.
 */
const reviewed: Record<string, { en: string; fr: string }> = {
  AX: { en: 'Åland Islands', fr: 'Îles d’Åland' },
  CC: { en: 'Cocos (Keeling) Islands', fr: 'Îles Cocos (Keeling)' },
  FK: { en: 'Falkland Islands (Malvinas)', fr: 'Îles Falkland (Malvinas)' },
  FM: { en: 'Micronesia (Federated States of)', fr: 'Micronésie (États fédérés de)' },
  KN: { en: 'Saint Kitts and Nevis', fr: 'Saint-Kitts-et-Nevis' },
  KP: { en: 'Democratic People’s Republic of Korea', fr: 'République populaire démocratique de Corée' },
  KY: { en: 'Cayman Islands', fr: 'Îles Caïmanes' },
  NU: { en: 'Niue', fr: 'Nioué' },
  PN: { en: 'Pitcairn', fr: 'Pitcairn' },
  RE: { en: 'Réunion', fr: 'Réunion' },
  SH: {
    en: 'Saint Helena, Ascension and Tristan da Cunha',
    fr: 'Sainte-Hélène, Ascension et Tristan da Cunha',
  },
  SJ: { en: 'Svalbard and Jan Mayen', fr: 'Svalbard et Jan Mayen' },
  TW: { en: 'Chinese Taipei', fr: 'Taipei chinois' },
  VA: { en: 'Holy See', fr: 'Saint-Siège' },
  VG: { en: 'British Virgin Islands', fr: 'Îles Vierges britanniques' },
  VI: { en: 'United States Virgin Islands', fr: 'Îles Vierges américaines' },
};

/** Territories of the list without people of their own. */
const uninhabited = ['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM'];

const codes = Object.keys(listed.en).filter((code) => !uninhabited.includes(code));

/** Whether it is a code of ISO 3166-1 alpha-2 where people live, or `XK`. */
export function isCountry(code: string): boolean {
  return codes.includes(code);
}

/** The name in French for `fr` and in English for any other language; an unknown code stays itself. */
export function countryName(code: string, locale: string): string {
  if (isMember(code)) return memberName(code, locale);
  if (!isCountry(code)) return code;
  const language = languageOf(locale);
  const name = reviewed[code]?.[language] ?? listed[language][code];
  return [name ?? code].flat()[0] ?? code;
}

/** All countries and territories by name, in the order of the reader's language. */
export function countryOptions(locale: string): CountryOption[] {
  const { compare } = new Intl.Collator(languageOf(locale));
  return codes
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((one, next) => compare(one.name, next.name));
}
