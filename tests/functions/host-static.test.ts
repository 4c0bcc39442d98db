import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameOf } from '../../src/publishing/pressed.ts';
import { page, serveFixture } from './host-fixture.ts';

let host: Awaited<ReturnType<typeof serveFixture>>;
let demonstration: typeof host;
beforeAll(async () => {
  host = await serveFixture();
  demonstration = await serveFixture({ clock: '2026-04-15T09:00:00+02:00' });
});
afterAll(() => Promise.all([host.close(), demonstration.close()]));

/** The path as it is, not tidied by `fetch`, and the body as it travels. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; encoding: string | undefined; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(host.url);
    request({ hostname, port, path, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      const encoding = response.headers['content-encoding'];
      resolve({ status: response.statusCode ?? 0, encoding, body });
    })
      .on('error', reject)
      .end();
  });

test('a page is served with the headers of netlify.toml and of _headers', async () => {
  const response = await host.get('/en/letter/');
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-content-type-options': 'nosniff',
    'x-from-file': 'yes',
  });
});

test('a more particular header wins', async () => {
  const { headers } = await host.get('/_astro/app.js');
  expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(headers.get('Content-Type')).toMatch(/^text\/javascript/);
});

test.each([
  ['/', 302, '/en/'],
  ['/?from=mail', 302, '/en/?from=mail'],
  ['/old', 301, '/en/letter/'],
  ['/en/letter', 301, '/en/letter/'],
  ['/en/letter?a=b', 301, '/en/letter/?a=b'],
])('%s leads by %d to %s', async (path, status, location) => {
  const response = await host.get(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('Location')).toBe(location);
});

test.each([
  '/nowhere/',
  '/_headers',
  '/_redirects',
  `/.pressed/${nameOf(Buffer.from(page('Pressed ')))}.br`,
  '/%2epressed/',
  '/_astro',
  '/..%2foutside.txt',
  '/%2e%2e/outside.txt',
  '/en/..%2f..%2foutside.txt',
  '/%00',
  '/%E0%A4%A',
])('%s gets the page for what is not there', async (path) => {
  const { status, body } = await raw(path);
  expect(status).toBe(404);
  expect(body.toString()).toMatch(/Not here/);
});

test('a page cannot be posted to', async () => {
  const response = await host.get('/en/', { method: 'POST', body: 'a' });
  expect(response.status).toBe(405);
});

test('a page that did not change is not sent again', async () => {
  const etag = (await host.get('/en/')).headers.get('ETag') ?? '';
  const headers = { 'If-None-Match': etag };
  const again = await host.get('/en/', { headers });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await host.get('/en/letter/', { headers })).status).toBe(200);
});

test('text is compressed as the browser can take it, a picture is not', async () => {
  const plain = await raw('/en/');
  const brotli = await raw('/en/', { 'Accept-Encoding': 'gzip, deflate, br' });
  const gzip = await raw('/en/', { 'Accept-Encoding': 'gzip, br;q=0' });
  const picture = await raw('/emblem.png', { 'Accept-Encoding': 'br' });
  expect([plain, brotli, gzip, picture].map(({ encoding }) => encoding)).toEqual([
    undefined,
    'br',
    'gzip',
    undefined,
  ]);
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(brotli.body.length).toBeLessThan(plain.body.length / 5);
});

test('what was compressed when the site was built is sent as it was', async () => {
  const { encoding, body } = await raw('/en/pressed/', { 'Accept-Encoding': 'br' });
  expect([encoding, body.toString()]).toEqual(['br', 'as it was built']);
  const demonstrated = await demonstration.get('/en/pressed/', { headers: { 'Accept-Encoding': 'br' } });
  expect(await demonstrated.text()).toMatch(banner);
});

test('caches are told that a text depends on the encoding, also where it has not changed', async () => {
  const page = await host.get('/en/');
  const headers = { 'If-None-Match': page.headers.get('ETag') ?? '' };
  const unchanged = await host.get('/en/', { headers });
  for (const { headers } of [page, unchanged]) expect(headers.get('Vary')).toBe('Accept-Encoding');
});

test('what is well known is served though its name begins with a dot', async () => {
  expect(await (await host.get('/.well-known/security.txt')).text()).toBe('Contact');
});

const banner = /<body[^>]*><div class="demonstration" role="status">[^<]*15 April 2026[^<]*<\/div>/;

test.each(['/en/', '/nowhere/', '/page'])('a demonstration says so first of all on %s', async (path) => {
  expect(await (await demonstration.get(path)).text()).toMatch(banner);
  expect(await (await host.get(path)).text()).not.toMatch(/demonstration/);
});

test('a page whose banner changes has no ETag and is always sent', async () => {
  const etag = (await host.get('/en/')).headers.get('ETag') ?? '';
  const response = await demonstration.get('/en/', {
    headers: { 'If-None-Match': etag },
  });
  expect(response.status).toBe(200);
  expect(response.headers.has('ETag')).toBe(false);
});

test('what is no page carries no banner and keeps its ETag', async () => {
  const response = await demonstration.get('/_astro/app.js');
  expect(response.headers.has('ETag')).toBe(true);
  expect(await response.text()).not.toMatch(/demonstration/);
});
