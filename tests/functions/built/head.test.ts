import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';

const pages = globSync('dist/**/*.html').map((file) => ({
  path: `/${file.slice('dist/'.length).replace(/index\.html$/, '')}`,
  $: load(readFileSync(file, 'utf8')),
}));
const isFound = ({ $ }: (typeof pages)[number]) => $('meta[name=robots][content=noindex]').length === 0;
const found = pages.filter(isFound);
const file = (address: string | undefined) => `dist${new URL(address ?? '').pathname}`;

test('readers find as many pages in each language', () => {
  const [first, ...others] = locales.map((locale) =>
    found
      .filter(({ path }) => path.startsWith(`/${locale}/`))
      .map(({ path }) => path.slice(locale.length + 1))
      .sort(),
  );
  expect(first?.length).toBeGreaterThan(7);
  for (const other of others) expect(other).toEqual(first);
});

test.each(pages)('$path has a title, one language and one first heading', ({ path, $ }) => {
  expect($('title').text()).not.toBe('');
  expect($('html').attr('lang')).toBe(path.split('/')[1]?.length === 2 ? path.split('/')[1] : locales[0]);
  expect($('html').attr('dir') ?? 'ltr').toMatch(/^(ltr|rtl)$/);
  expect($('h1').length).toBe($('section[lang] h1').length || 1);
});

test.each(pages)('$path has its policy in its head, and the policy takes its style', ({ $ }) => {
  const policy = $('head > meta[http-equiv=content-security-policy]').attr('content');
  const styles = $('style').toArray();
  expect(styles.length).toBeGreaterThan(0);
  for (const style of styles)
    expect(policy).toContain(`'sha256-${createHash('sha256').update($(style).text()).digest('base64')}'`);
});

test.each(found)('$path can be found: description, canonical, alternates and card', ({ path, $ }) => {
  expect($('meta[name=description]').attr('content')?.length).toBeGreaterThan(20);
  expect(new URL($('link[rel=canonical]').attr('href') ?? '').pathname).toBe(path);
  const alternates = $('link[rel=alternate][hreflang]').toArray();
  expect(alternates.map((link) => $(link).attr('hreflang'))).toEqual([...locales, 'x-default']);
  for (const link of alternates) expect(existsSync(`${file($(link).attr('href'))}index.html`)).toBe(true);
  const image = readFileSync(file($('meta[property="og:image"]').attr('content')));
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('the map of the site names every page that is to be found, and no other', () => {
  const named = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)];
  const paths = named.map(([, address = '']) => new URL(address).pathname);
  expect(paths.sort()).toEqual(found.map(({ path }) => path).sort());
  expect(readFileSync('dist/robots.txt', 'utf8')).toMatch(/^Sitemap: \S+\/sitemap-index\.xml$/m);
});

test.each(locales)('the manifest in %s names icons that exist', (locale) => {
  const manifest = JSON.parse(readFileSync(`dist/${locale}/manifest.webmanifest`, 'utf8'));
  expect([manifest.lang, manifest.start_url]).toEqual([locale, `/${locale}/`]);
  for (const { src } of manifest.icons) expect(existsSync(`dist${src}`)).toBe(true);
});
