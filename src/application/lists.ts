import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import members from '../../content/members.json' with { type: 'json' };
import type { Member } from './members.ts';

/** A country or territory (ISO 3166-1, or `XK`) with its names. */
export interface Country {
  code: string;
  en: string;
  fr: string;
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

/** The Members of the WCO, as the Secretariat reviewed them. */
export const listedMembers: readonly Member[] = members;

/** All countries and territories where people live. */
export const listedCountries: readonly Country[] = codes.map((code) => ({
  code,
  en: reviewed[code]?.en ?? first(listed.en[code], code),
  fr: reviewed[code]?.fr ?? first(listed.fr[code], code),
}));

function first(names: string | string[] | undefined, code: string): string {
  return [names ?? code].flat()[0] ?? code;
}
