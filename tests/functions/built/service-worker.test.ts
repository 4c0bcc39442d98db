import { existsSync, globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import type { Copies } from '../../../src/offline/copies.ts';
import { keepOffline } from '../../../src/publishing/keep-offline.ts';
import { startHost, type TestHost } from '../../host.ts';
import { ask, type Answer } from '../../wire.ts';

let host: TestHost;
let worker: Answer;
let copies: Copies;
beforeAll(async () => {
  host = await startHost({ clock: 'now' });
  worker = await ask(host.url, '/service-worker.js');
  copies = JSON.parse(/^self\.copies=(.*);\n/.exec(worker.text)?.[1] ?? '');
});
afterAll(() => host.stop());

const pageAt = (path: string) => load(readFileSync(`dist${path}index.html`, 'utf8'));

test('the worker is small, and asked for anew each time', () => {
  console.log(`| bytes /service-worker.js | ${worker.bytes} after a page has loaded |`);
  expect(worker.bytes).toBeLessThanOrEqual(3_000);
  expect(worker.headers).toMatch(/^cache-control: no-cache\r$/im);
});

test.each(locales)('in %s every page that is to be found is kept, but none that is sent', (locale) => {
  const [standIn, ...pages] = copies.pages[locale] ?? [];
  const found = globSync(`${locale}/**/index.html`, { cwd: 'dist' })
    .map((file) => `/${file.replace('index.html', '')}`)
    .filter((path) => pageAt(path)('meta[name=robots][content=noindex], #application-form').length === 0);
  expect(standIn).toBe(`/${locale}/offline/`);
  expect(pages).toEqual(found.sort());
  const links = pageAt(`/${locale}/offline/`)('main ul a').toArray();
  expect(links.map(({ attribs }) => attribs['href'])).toEqual(pages);
});

test('the scripts of the kept pages are kept, and those of the form alone are not', () => {
  const scriptsOf = (path: string) =>
    pageAt(path)('script')
      .toArray()
      .map(({ attribs }) => attribs['src'] ?? '');
  const needed = Object.values(copies.pages).flat().flatMap(scriptsOf);
  expect(needed.length).toBeGreaterThan(0);
  expect(copies.scripts).toEqual(expect.arrayContaining(needed));
  for (const script of copies.scripts) expect(existsSync(`dist${script}`)).toBe(true);
  const [ofTheForm] = locales
    .flatMap((locale) => scriptsOf(`/${locale}/apply/`))
    .filter((script) => !needed.includes(script));
  expect(ofTheForm).toBeDefined();
  expect(copies.scripts).not.toContain(ofTheForm);
});

test('a switch that is neither on nor off is refused in one sentence', () => {
  expect(() => keepOffline('perhaps')).toThrow(/^SERVICE_WORKER must be on or off, not "perhaps"\.$/);
});
