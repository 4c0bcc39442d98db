import { expect, test } from 'vitest';
import { call } from '../../../src/call/call.ts';
import { translator } from '../../../src/i18n/i18n.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { translatorOf } from '../../../src/i18n/translator.ts';
import { words } from '../../../src/i18n/words.ts';
import { paperStyle } from '../../../src/publishing/paper.ts';

const document = { site: 'https://site.example', title: 'Annex', address: 'https://site.example/annex/' };

test.each(locales)(
  'a sheet in %s says who it is from, its reference, its address and its number',
  (locale) => {
    const t = translator(locale);
    const style = paperStyle(document, t);
    expect(style).toContain(t('site.organisation'));
    expect(style).toContain(t('site.title', { edition: call.edition }));
    expect(style).toContain(call.reference);
    expect(style).toContain('"Annex\\a https://site.example/annex/"');
    expect(style).toMatch(/content:"[^"]+"counter\(page\)"[^"]+"counter\(pages\)"/);
  },
);

test('a document that is nobody else’s prints no address', () => {
  expect(paperStyle({ ...document, address: undefined }, translator(locales[0]!))).not.toContain('/annex/');
});

test('a language that reads from right to left begins at the right', () => {
  const [locale] = locales;
  const fromRight = translatorOf({ ...words[locale!], 'language.direction': 'rtl' }, locale!);
  expect(paperStyle(document, fromRight)).toMatch(
    /direction:rtl;@top-right\{content.*@bottom-left\{white-space/,
  );
});

test('words cannot end the string or the style that they stand in', () => {
  const style = paperStyle({ ...document, title: 'a"}</style>\\' }, translator(locales[0]!));
  expect(style).toContain('a\\22 }\\3c /style>\\5c \\a ');
  expect(style).not.toContain('</');
});
