import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { translator } from '../../../src/i18n/i18n.ts';
import { defaultLocale, locales, type Locale } from '../../../src/i18n/locales.ts';
import { startHost, type TestHost } from '../../host.ts';

test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow', timezoneId: 'Asia/Kathmandu' });

let dist: string;
let host: TestHost;
test.beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync('dist', dist, { recursive: true });
  host = await startHost({ env: { PAGES_DIR: dist } });
});
test.afterAll(async () => {
  await host.stop();
  rmSync(dist, { recursive: true });
});

/** What must be readable without a network: the first page, the texts, the questions of the form. */
const texts = [
  '',
  ...globSync('*.mdx', { cwd: `content/pages/${defaultLocale}` }).map((file) => file.replace('.mdx', '/')),
  ...globSync('apply/questions/', { cwd: `dist/${defaultLocale}` }).map((folder) => `${folder}/`),
];
const pathsIn = (locale: Locale) => texts.map((name) => `/${locale}/${name}`);
const home = `/${defaultLocale}/`;
const t = translator(defaultLocale);

/** The paths that the browser keeps, by the name of their cache. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const paths = requests.map((keys) => keys.map(({ url }) => new URL(url).pathname));
    return Object.fromEntries(names.map((name, at) => [name, paths[at] ?? []]));
  });
const keptPaths = async (page: Page) => Object.values(await kept(page)).flat();

/** Goes to the first page of a language, and stays until all of the language is kept. */
async function visit(page: Page, locale: Locale = defaultLocale) {
  await page.goto(`${host.url}/${locale}/`);
  await expect.poll(() => keptPaths(page)).toEqual(expect.arrayContaining(pathsIn(locale)));
}

const read = (page: Page, path: string) => page.goto(host.url + path);
const offline = (page: Page, isOffline = true) => page.context().setOffline(isOffline);
const mark = (page: Page) => page.locator('.offline');

/** The built page with other words in it, as another build would have it. */
function change(path: string, from: string, to: string) {
  const file = join(dist, path);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replaceAll(from, to));
}

for (const locale of locales)
  test(`a second visit in ${locale} reads every text without a network, marked as a copy`, async ({
    page,
  }) => {
    const policy: string[] = [];
    page.on('console', (message) => void (/policy/i.test(message.text()) && policy.push(message.text())));
    await visit(page, locale);
    await offline(page);
    const [before = '', after = ''] = translator(locale)('offline.copy').split('{moment}');
    const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Kathmandu' });
    for (const path of pathsIn(locale)) {
      expect((await read(page, path))?.status()).toBe(200);
      await expect(mark(page)).toBeVisible();
      const said = (await mark(page).textContent()) ?? '';
      expect(said).toMatch(new RegExp(`^${before}.*${after}$`));
      for (const part of today.formatToParts().filter(({ type }) => type !== 'literal'))
        expect(said).toContain(part.value);
      await expect(page.locator('h1')).not.toHaveText(translator(locale)('offline.title'));
      await expect(page.locator('.phase:visible')).toHaveCount(0);
    }
    await read(page, `/${locale}/`);
    await expect(page.locator('[data-reader]')).toContainText(/\d/);
    expect(policy).toEqual([]);
  });

test('with the network back a page is fresh and not marked, and a change is seen at once', async ({
  page,
}) => {
  await visit(page);
  await offline(page);
  await read(page, `${home}faq/`);
  await expect(mark(page)).toBeVisible();
  await offline(page, false);
  change(`${home}faq/index.html`, '<h1>', '<h1>Changed: ');
  await read(page, `${home}faq/`);
  await expect(page.locator('h1')).toHaveText(/^Changed: /);
  await expect(mark(page)).toBeHidden();
  await offline(page);
  await read(page, `${home}faq/`);
  await expect(page.locator('h1')).toHaveText(/^Changed: /);
  await expect(mark(page)).toBeVisible();
});

test('the Back button takes no page from the browser’s own cache', async ({ page }) => {
  await visit(page);
  await read(page, `${home}letter/`);
  await read(page, `${home}annex-1/`);
  change(`${home}letter/index.html`, '<h1>', '<h1>Changed: ');
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(/^Changed: /);
  await offline(page);
  await page.goForward();
  await expect(mark(page)).toBeVisible();
});

test('in place of what is not kept stands a page in the reader’s language that leads to what is', async ({
  page,
}) => {
  await visit(page);
  await offline(page);
  for (const path of [`${home}apply/`, `${home}nowhere/`, `/${locales.at(-1)}/faq/`]) {
    expect((await read(page, path))?.status()).toBe(503);
    await expect(page.locator('html')).toHaveAttribute('lang', defaultLocale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('offline.title'));
    await expect(page.getByText(t('offline.sending'))).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  }
  const links = page.locator('main ul').getByRole('link');
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(paths).toEqual(expect.arrayContaining(pathsIn(defaultLocale)));
  for (const path of paths) {
    await read(page, path ?? '');
    await expect(mark(page)).toBeVisible();
  }
  await read(page, '/');
  await expect(page).toHaveURL(host.url + home);
});

test('doors and receipts are never answered from a copy, and work through the worker', async ({ page }) => {
  await visit(page);
  await read(page, home);
  const asked = () =>
    page.evaluate(async () => {
      const call = await fetch('/api/call').catch(() => undefined);
      const post = await fetch('/api/applications', { method: 'POST', body: '' }).catch(() => undefined);
      return [navigator.serviceWorker.controller !== null, call?.status, post?.status];
    });
  expect(await asked()).toEqual([true, 200, 415]);
  await read(page, '/receipt/JC26-000-000-000/000000000000000000000000');
  await read(page, home);
  await offline(page);
  expect(await asked()).toEqual([true, undefined, undefined]);
  expect((await keptPaths(page)).filter((path) => /^\/(api|receipt)\//.test(path))).toEqual([]);
  await expect(read(page, '/receipt/JC26-000-000-000/000000000000000000000000')).rejects.toThrow();
});

test('an error or a redirect never takes the place of a copy', async ({ page }) => {
  await visit(page);
  rmSync(join(dist, home, 'privacy/index.html'));
  expect((await read(page, `${home}privacy/`))?.status()).toBe(404);
  await read(page, `${home}nominate`);
  await expect(page).toHaveURL(`${host.url}${home}nominate/`);
  await offline(page);
  for (const name of ['privacy', 'nominate']) {
    await read(page, `${home}${name}/`);
    await expect(page.locator('h1')).toHaveText(
      (/<h1>([^<]*)/.exec(readFileSync(`dist${home}${name}/index.html`, 'utf8')) ?? [])[1] ?? '',
    );
  }
});

test('another build replaces all copies, and what was kept before is removed', async ({ page }) => {
  cpSync('dist', dist, { recursive: true });
  await visit(page);
  const [before = ''] = Object.keys(await kept(page));
  change(`${home}annex-2/index.html`, '<h1>', '<h1>Rebuilt: ');
  change('service-worker.js', before.replace('copies-', ''), 'another');
  await read(page, home);
  await expect.poll(async () => Object.keys(await kept(page))).toEqual(['copies-another']);
  const { scripts, pages } = JSON.parse(
    /self\.copies=(.*);\n/.exec(readFileSync('dist/service-worker.js', 'utf8'))?.[1] ?? '',
  ) as { scripts: string[]; pages: Record<string, string[]> };
  expect((await keptPaths(page)).sort()).toEqual([...(pages[defaultLocale] ?? []), ...scripts].sort());
  await offline(page);
  await read(page, `${home}annex-2/`);
  await expect(page.locator('h1')).toHaveText(/^Rebuilt: /);
});

test('switched off, no page asks for the worker, and it removes itself and all it kept', async ({ page }) => {
  test.setTimeout(120_000);
  await visit(page);
  const { status, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['build', '--outDir', dist], {
    encoding: 'utf8',
    env: { ...process.env, SERVICE_WORKER: 'off' },
  });
  expect(status, stderr).toBe(0);
  for (const file of globSync('**/*.html', { cwd: dist }))
    for (const [, script = ''] of readFileSync(join(dist, file), 'utf8').matchAll(
      /<script[^>]*src="([^"]+)"/g,
    ))
      expect(readFileSync(join(dist, script), 'utf8')).not.toContain('service-worker');
  await read(page, home);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await kept(page)).toEqual({});
  await offline(page);
  await expect(read(page, home)).rejects.toThrow();
});
