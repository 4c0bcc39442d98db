import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languagesOf } from '../../../src/publishing/languages.ts';
import { withFrenchSpaces, withFrenchSpacesIn } from '../../../src/publishing/spaces.ts';

test.each([
  ['Quand ? Demain !', 'Quand\u202F? Demain\u202F!'],
  ['Deux choses : une ; deux', 'Deux choses\u00A0: une\u202F; deux'],
  ['dit « oui » ici', 'dit «\u00A0oui\u00A0» ici'],
  ['à 23:59:59, https://a.example/?b=c', 'à 23:59:59, https://a.example/?b=c'],
  ['déjà\u202F? «\u00A0non\u00A0»', 'déjà\u202F? «\u00A0non\u00A0»'],
])('%s', (typed, set) => {
  expect(withFrenchSpaces(typed)).toBe(set);
});

test('in a page the words are set, and nothing else', () => {
  const page =
    '<meta http-equiv="x" content="a ; b"><style>a > b : c</style><p title="Oui ?"><a href="/?a ;b">Non</a> ; oui</p>';
  expect(withFrenchSpacesIn(page)).toBe(
    page.replace('Oui ?', 'Oui\u202F?').replace('</a> ; oui', '</a>\u202F; oui'),
  );
});

const words = (language: string) => readFileSync(`src/i18n/${language}.json`, 'utf8');
const french = languagesOf().filter((language) => words(language).includes('"language.spaces": "french"'));

test.each(french)('the words of the interface in %s are set', (language) => {
  for (const [key, text] of Object.entries(JSON.parse(words(language)) as Record<string, string>))
    expect([key, withFrenchSpaces(text), /['"]/.test(text)]).toEqual([key, text, false]);
});
