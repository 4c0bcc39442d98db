import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexOf, languagesOf } from '../../../src/publishing/languages.ts';
import { redirects } from '../../../src/publishing/redirects.ts';

test('the code knows just the languages that have a JSON of words', () => {
  for (const [file, text] of Object.entries(indexOf(languagesOf())))
    expect(readFileSync(`src/i18n/${file}`, 'utf8')).toBe(text);
});

test('the default language comes first', () => {
  expect(languagesOf()[0]).toBe('en');
});

test('the first address leads to each language, and to the default one otherwise', () => {
  expect(redirects(['en', 'ar', 'fr']).split('\n')).toEqual([
    '/ /ar/ 302! Language=ar',
    '/ /fr/ 302! Language=fr',
    '/ /en/ 302!',
    '/en/* /en/not-found/ 404',
    '/ar/* /ar/not-found/ 404',
    '/fr/* /fr/not-found/ 404',
    '',
  ]);
});
