import { describe, expect, it, test } from 'vitest';
import {
  isMember,
  memberName,
  memberOptions,
  members,
  other,
  resolveMember,
} from '../../../src/application/members.ts';

/** The 187 Members of February 2026 in their six regions. */
const regions = {
  AMS: `AG AR BB BM BO BR BS BZ CA CL CO CR CU CW DO EC GT GY HN HT JM LC MX NI PA PE PY SR SV TT
    US UY VC VE`,
  AP: `AF AU BD BN BT CN FJ HK ID IN IR JP KH KR LA LK MM MN MO MV MY NP NZ PG PH PK PW SB SG TH
    TL TO VN VU WS`,
  ESA: `AO BI BW DJ ER ET KE KM LS MG MU MW MZ NA RW SC SO SS SZ TZ UG ZA ZM ZW`,
  EUR: `AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT KG KZ LT
    LU LV MD ME MK MT NL NO PL PT RO RS RU SE SI SK TJ TM TR UA UZ XK`,
  MENA: `AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE`,
  WCA: `BF BJ CD CF CG CI CM CV GA GH GM GN GQ GW LR ML MR NE NG SL SN ST TD TG`,
};

const spellings: Record<string, string> = {
  KE: 'ke | KE |  Ke  | Kenya | KENYA | kenya. | Ｋｅｎｙａ',
  CI: "Côte d’Ivoire | Côte d'Ivoire | Côte dʼIvoire | cote d`ivoire | COTE D IVOIRE | Cote dIvoire | Ivory Coast | the Ivory Coast",
  CV: 'Cabo Verde | Cape Verde | Cap-Vert | cap vert',
  SZ: 'Eswatini | eSwatini | Swaziland | Kingdom of Eswatini',
  TR: 'Türkiye | Turkiye | TÜRKİYE | Turkey | Turquie',
  CZ: 'Czechia | Czech Republic | The Czech Republic | Tchequie | République tchèque | Česko',
  KR: 'Republic of Korea | South Korea | Korea | Korea, Republic of | Corée du Sud | République de Corée',
  MM: 'Myanmar | Burma | Birmanie',
  VN: 'Viet Nam | Vietnam | Việt Nam | Viêt Nam',
  MK: 'North Macedonia | Macedonia | Macédoine du Nord',
  CD: 'Democratic Republic of the Congo | Democratic Republic of Congo | Congo, Democratic Republic of the | DRC | D.R.C. | DR Congo | Congo-Kinshasa | RDC',
  CG: 'Congo | the Congo | Republic of the Congo | Congo-Brazzaville | Congo (Brazzaville)',
  GB: 'United Kingdom | UK | U.K. | Great Britain | Royaume Uni',
  US: 'USA | U.S.A. | US | United States | the United States of America | Etats-Unis | États-Unis d’Amérique',
  AE: 'UAE | United Arab Emirates | Emirats arabes unis',
  NL: 'Netherlands | The Netherlands | Holland | Nederland | Pays-Bas',
  TL: 'Timor-Leste | Timor Leste | East Timor | Timor oriental',
  LA: "Laos | Lao PDR | Lao People's Democratic Republic | Lao Peoples Democratic Republic",
  RU: 'Russia | Russian Federation | Russie',
  SY: 'Syria | Syrian Arab Republic | Syrie',
  MD: 'Moldova | Republic of Moldova | Moldavie',
  TZ: 'Tanzania | United Republic of Tanzania | Tanzanie',
  BN: 'Brunei | Brunei Darussalam | Brunéi Darussalam',
  IR: 'Iran | Iran (Islamic Republic of) | Islamic Republic of Iran | Iran (République islamique d’)',
  HK: 'Hong Kong | Hong Kong, China | Hongkong | Hong Kong China',
  MO: 'Macao | Macau | Macao, Chine',
  PS: 'Palestine | State of Palestine | État de Palestine',
  XK: 'Kosovo | Kosova',
  LC: 'Saint Lucia | St. Lucia | St Lucia | Sainte-Lucie | Ste-Lucie',
  VC: 'Saint Vincent and the Grenadines | St. Vincent & the Grenadines | St Vincent and Grenadines | Saint-Vincent-et-les-Grenadines',
  BA: 'Bosnia and Herzegovina | Bosnia & Herzegovina | Bosnia-Herzegovina',
  ST: 'Sao Tome and Principe | São Tomé and Príncipe | Sao Tome & Principe',
  GM: 'Gambia | The Gambia | Gambia, The',
  DE: 'Germany | Deutschland | Allemagne',
  ES: 'Spain | España | espana',
  BR: 'Brazil | Brasil',
  PL: 'Poland | Polska',
  GW: 'Guinea Bissau | guinea-bissau',
  NE: 'Niger',
  NG: 'Nigeria',
};

/** What the packages of names say and an intergovernmental body does not. */
const unfit = /SAR China|R\.A\.S\.|Palestinian Territories|Territoires palestiniens|Royaume d['’]Eswatini/;

describe('the list of Members', () => {
  test.each(Object.entries(regions))('holds the Members of %s and no other', (region, codes) => {
    const held = members.filter((member) => member.region === region).map(({ code }) => code);
    expect(held.sort()).toEqual(codes.split(/\s+/).sort());
  });

  it('counts 187, each once', () => {
    expect(members).toHaveLength(187);
    expect(new Set(members.map(({ code }) => code)).size).toBe(187);
  });

  test.each(['en', 'fr'] as const)(
    'names every Member once in %s, with typographic apostrophes',
    (locale) => {
      const names = members.map((member) => member[locale]);
      expect(new Set(names).size).toBe(187);
      for (const name of names) expect(name).toMatch(/^\p{Lu}[\p{L}\p{M} ,()’-]+$/u);
    },
  );

  it('has no name that is unfit for an intergovernmental body', () => {
    expect(JSON.stringify(members)).not.toMatch(unfit);
    expect(memberName('CI', 'en')).toBe('Côte d’Ivoire');
  });

  it('finds every Member by its code, its names and its aliases, so none means two', () => {
    const lost = members.flatMap(({ code, en, fr, aliases }) =>
      [code, en, fr, ...aliases].filter((text) => text.trim() !== text || resolveMember(text) !== code),
    );
    expect(lost).toEqual([]);
  });

  it('repeats no alias', () => {
    const aliases = members.flatMap((member) => member.aliases);
    expect(aliases.filter((alias, at) => aliases.indexOf(alias) !== at)).toEqual([]);
  });
});

describe('the name of a Member', () => {
  it('is in the language of the reader, and in English for a language without names', () => {
    expect(['en', 'fr', 'es'].map((locale) => memberName('DE', locale))).toEqual([
      'Germany',
      'Allemagne',
      'Germany',
    ]);
  });

  it('is the code itself for what is no Member', () => {
    expect(memberName('ZZ', 'en')).toBe('ZZ');
    expect([isMember('KE'), isMember('ke'), isMember('TW'), isMember(other)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the options', () => {
  const inOrder = (locale: string, codes: string[]) =>
    memberOptions(locale)
      .map(({ code }) => code)
      .filter((code) => codes.includes(code));

  it('stand as English sorts', () => {
    expect(memberOptions('en')).toHaveLength(187);
    expect(inOrder('en', ['CI', 'CR', 'HR', 'CW', 'TR', 'TM'])).toEqual(['CR', 'CI', 'HR', 'CW', 'TR', 'TM']);
    expect(memberOptions('en').at(-1)?.name).toBe('Zimbabwe');
  });

  it('stand as French sorts, with É among E and Î among I', () => {
    expect(inOrder('fr', ['SV', 'EG', 'AE', 'ES', 'US', 'FJ'])).toEqual(['EG', 'SV', 'AE', 'ES', 'US', 'FJ']);
    expect(inOrder('fr', ['HU', 'SB', 'IN', 'CI', 'HR'])).toEqual(['CI', 'HR', 'HU', 'SB', 'IN']);
  });

  it('carry the other spellings that people type', () => {
    expect(memberOptions('en').find(({ code }) => code === 'CI')?.aliases).toContain('Ivory Coast');
  });
});

describe('a Member typed by hand', () => {
  const table = Object.entries(spellings).flatMap(([code, texts]) =>
    texts.split(' | ').map((text) => [text, code] as const),
  );
  test.each(table)('“%s” is %s', (text, code) => {
    expect(resolveMember(text)).toBe(code);
  });

  test.each(['', ' ', 'the', 'Atlantis', 'Guine', 'Nigerian', 'ZZ', 'Taiwan', other])(
    '“%s” is none',
    (text) => {
      expect(resolveMember(text)).toBeUndefined();
    },
  );
});
