import { globSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHost, type TestHost } from '../../host.ts';
import { ask } from '../../wire.ts';

/** What a page may weigh, status and headers included, and the bodies of the scripts that it loads by itself. */
const budget = { page: 14_600, demonstrated: 14_600, scripts: 3_000 };

/** Pages that have a reason to weigh more, by the end of their path. */
const exceptions: [end: string, budget: Partial<typeof budget>][] = [
  // The form: its page holds every question and the words of its language, its scripts are Preact, Formik and
  // Yup. In a demonstration the banner changes each second, and the page is compressed in a hurry.
  ['/apply/', { page: 22_000, demonstrated: 25_000, scripts: 48_000 }],
  // The nomination letter takes shape as one types.
  ['/nominate/', { scripts: 3_600 }],
];

const paths = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => `/${file.replace(/(?<=\/)index\.html$/, '')}`)
  .sort();

let host: TestHost;
let demonstration: TestHost;
beforeAll(async () => {
  host = await startHost({ clock: 'now' });
  demonstration = await startHost();
});
afterAll(() => Promise.all([host.stop(), demonstration.stop()]));

/** The bytes of scripts and of what they import at once, by address. */
async function weighed(addresses: string[], known = new Map<string, number>()) {
  for (const address of addresses.filter((address) => !known.has(address))) {
    const { headers, body, text } = await ask(host.url, address);
    expect(headers).toMatch(/^cache-control: public, max-age=31536000, immutable\r$/im);
    known.set(address, body);
    const imports = [...text.matchAll(/\b(?:from|import) ?["'](\.[^"']+)["']/g)];
    await weighed(
      imports.map(([, path = '']) => new URL(path, host.url + address).pathname),
      known,
    );
  }
  return known;
}

const scriptsOf = ($: CheerioAPI) => $('script').toArray();

test.each(paths)('%s paints from one small response, and its scripts are few', async (path) => {
  const { bytes, text } = await ask(host.url, path);
  const { bytes: demonstrated } = await ask(demonstration.url, path);
  const scripts = await weighed(scriptsOf(load(text)).map(({ attribs }) => attribs['src'] ?? ''));
  const script = scripts.values().reduce((sum, size) => sum + size, 0);
  console.log(
    `| bytes ${path} | page ${bytes}, in a demonstration ${demonstrated} | ${scripts.size} scripts ${script} |`,
  );
  const most = { ...budget, ...exceptions.find(([end]) => path.endsWith(end))?.[1] };
  expect(bytes).toBeLessThanOrEqual(most.page);
  expect(demonstrated).toBeLessThanOrEqual(most.demonstrated);
  expect(script).toBeLessThanOrEqual(most.scripts);
});

test.each(paths)('%s needs nothing else to paint, and no script holds it up', async (path) => {
  const $ = load((await ask(host.url, path)).text);
  expect($('[rel~=stylesheet], [rel~=preload], img, video, iframe, object, embed').length).toBe(0);
  expect($('style').text()).not.toMatch(/@import|@font-face|url\(/);
  expect($('style').length).toBeGreaterThan(0);
  for (const { attribs } of scriptsOf($))
    expect(attribs).toMatchObject({
      type: 'module',
      src: expect.stringMatching(/^\/_astro\//),
    });
});
