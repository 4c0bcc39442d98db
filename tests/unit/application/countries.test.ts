import { expect, it, test } from 'vitest';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { countryName, countryOptions, isCountry } from '../../../src/application/countries.ts';
import { members } from '../../../src/application/members.ts';

const alpha2 = codes.map(([code]) => code);

it('holds the codes of ISO 3166-1 and Kosovo', () => {
  const held = countryOptions('en').map(({ code }) => code);
  expect(held).toHaveLength(250);
  expect(held.toSorted()).toEqual([...new Set([...alpha2, 'XK'])].toSorted());
});

test.each(['ZZ', 'UK', 'ke', 'KEN', '', 'toString', '__proto__'])('“%s” is no country', (code) => {
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
  expect(new Set(names).size).toBe(250);
  for (const name of names) expect(name).toMatch(/^\p{Lu}[\p{L}\p{M} ,()’-]+$/u);
});

test.each([
  ['TW', 'Taiwan', 'Taïwan'],
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
