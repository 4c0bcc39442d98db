import { expect, it, test } from 'vitest';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { countryName, countryOptions, isCountry } from '../../../src/application/countries.ts';
import { members } from '../../../src/application/members.ts';

const alpha2 = codes.map(([code]) => code);

const uninhabited = ['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM'];

it('holds the codes of ISO 3166-1 where people live, and Kosovo', () => {
  const held = countryOptions('en').map(({ code }) => code);
  const expected = new Set([...alpha2, 'XK']).difference(new Set(uninhabited));
  expect(held).toHaveLength(243);
  expect(held.toSorted()).toEqual([...expected].toSorted());
});

test.each(['ZZ', 'UK', 'AQ', 'ke', 'KEN', '', 'toString', '__proto__'])('“%s” is no country', (code) => {
  expect(isCountry(code)).toBe(false);
  expect(countryName(code, 'fr')).toBe(code);
});

it('knows every Member, by the name it has as a Member', () => {
  for (const { code, en, fr } of members) {
    expect([isCountry(code), countryName(code, 'en'), countryName(code, 'fr')]).toEqual([true, en, fr]);
  }
});

test.each(['en', 'fr'])('names every country once in %s, with typographic apostrophes', (locale) => {
  const names = countryOptions(locale).map(({ name }) => name);
  expect(new Set(names).size).toBe(243);
  for (const name of names) expect(name).toMatch(/^\p{Lu}[\p{L}\p{M} ,()’-]+$/u);
});

test.each([
  ['TW', 'Chinese Taipei', 'Taipei chinois'],
  ['FK', 'Falkland Islands (Malvinas)', 'Îles Falkland (Malvinas)'],
  ['KP', 'Democratic People’s Republic of Korea', 'République populaire démocratique de Corée'],
  ['VA', 'Holy See', 'Saint-Siège'],
  ['FM', 'Micronesia (Federated States of)', 'Micronésie (États fédérés de)'],
  ['VI', 'United States Virgin Islands', 'Îles Vierges américaines'],
  ['GL', 'Greenland', 'Groenland'],
])('%s has a neutral name', (code, en, fr) => {
  expect([countryName(code, 'en'), countryName(code, 'fr'), countryName(code, 'es')]).toEqual([en, fr, en]);
});

it('sorts as the language of the reader sorts', () => {
  const inOrder = (locale: string, chosen: string[]) =>
    countryOptions(locale)
      .map(({ code }) => code)
      .filter((code) => chosen.includes(code));
  expect(inOrder('en', ['AF', 'AX', 'AL', 'CR', 'CI', 'HR', 'QA', 'RE', 'RO'])).toEqual([
    'AF',
    'AX',
    'AL',
    'CR',
    'CI',
    'HR',
    'QA',
    'RE',
    'RO',
  ]);
  expect(inOrder('fr', ['DM', 'EG', 'AE', 'ES', 'ET', 'FJ', 'AX', 'HU', 'IN'])).toEqual([
    'DM',
    'EG',
    'AE',
    'ES',
    'ET',
    'FJ',
    'HU',
    'AX',
    'IN',
  ]);
});
