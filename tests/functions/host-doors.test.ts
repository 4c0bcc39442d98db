import { once } from 'node:events';
import { connect } from 'node:net';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { translator } from '../../src/i18n/i18n.ts';
import { serveFixture } from './host-fixture.ts';

const megabyte = 1024 * 1024;
const binary = 'application/octet-stream';

let host: Awaited<ReturnType<typeof serveFixture>>;
beforeAll(async () => {
  host = await serveFixture({ dispatchEvery: 0.1 });
});
afterAll(() => host.close());

const post = (path: string, type: string, bytes: number) =>
  host.get(path, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: 'a'.repeat(bytes),
  });

test('a door is found by its path, with the parameters in it', async () => {
  const response = await host.get('/echo/2026/kenya');
  expect(await response.json()).toMatchObject({
    method: 'GET',
    ip: '127.0.0.1',
    params: { year: '2026', name: 'kenya' },
    context: 'dev',
  });
});

test('a trailing slash leads to the same door', async () => {
  expect((await host.get('/echo/')).status).toBe(200);
});

test('a method that the door does not name is not its own', async () => {
  expect((await host.get('/echo', { method: 'PUT' })).status).toBe(404);
});

test('a door gets the headers that were sent and no others', async () => {
  const response = await host.get('/echo', { headers: { 'X-Sent': 'yes' } });
  const { headers } = (await response.json()) as { headers: object };
  expect(headers).toMatchObject({ 'x-sent': 'yes' });
  expect(Object.keys(headers).filter((name) => /nf|forward/.test(name))).toEqual([]);
});

test('a scheduled door has no address', async () => {
  expect((await host.get('/.netlify/functions/tick')).status).toBe(404);
});

test.each([
  ['application/json', 6 * megabyte, 200],
  ['application/json; charset=utf-8', 6 * megabyte + 1, 413],
  [binary, 4.5 * megabyte, 200],
  [binary, 4.5 * megabyte + 1, 413],
  ['application/pdf', 7 * megabyte, 413],
])('a body of %s with %d bytes is answered %d', async (type, bytes, status) => {
  const response = await post('/echo', type, bytes);
  expect(response.status).toBe(status);
  const answer = await response.json();
  expect(answer).toMatchObject(status === 200 ? { bytes } : { type: '/problems/too-large', status });
});

const form = 'application/x-www-form-urlencoded';

/** The page that a form posted in French, from its page or by a browser in French, is refused with. */
async function refusedForm(path: string, type: string, bytes: number, headers: Record<string, string>) {
  const init = { method: 'POST', headers: { 'Content-Type': type, ...headers }, body: 'a'.repeat(bytes) };
  const response = await host.get(path, init);
  const $ = load(await response.text());
  return { response, locale: $('html').attr('lang'), words: $('main').text() };
}

test.each([
  [form, 6 * megabyte + 1, { Referer: 'http://127.0.0.1/fr/apply/', 'Accept-Language': 'en' }],
  ['multipart/form-data; boundary=x', 4.5 * megabyte + 1, { 'Accept-Language': 'fr-CI, en;q=0.5' }],
])('a form of %s with %d bytes is refused on a page in its language', async (type, bytes, headers) => {
  const { response, locale, words } = await refusedForm('/echo', type, bytes, headers);
  expect([response.status, response.headers.get('Cache-Control'), locale]).toEqual([413, 'no-store', 'fr']);
  expect(words).toContain(translator('fr')('problem.too-large.detail'));
});

test('a body that does not tell its size is cut off at the limit', async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent > 200) controller.close();
      else controller.enqueue(new Uint8Array(megabyte / 4));
    },
  });
  const response = await host.get('/echo', {
    method: 'POST',
    headers: { 'Content-Type': binary },
    body,
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(413);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
});

test('who asks too often is told when to come back, on a page where it was a form', async () => {
  const statuses = [];
  for (let time = 0; time < 3; time += 1) statuses.push((await host.get('/rare')).status);
  expect(statuses).toEqual([200, 200, 429]);
  const response = await host.get('/rare');
  const wait = Number(response.headers.get('Retry-After'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await response.json()).toMatchObject({
    type: '/problems/too-many-requests',
    status: 429,
  });
  const posted = await refusedForm('/rare', form, 1, { 'Accept-Language': 'fr' });
  expect([posted.response.status, posted.locale]).toEqual([429, 'fr']);
  expect(Number(posted.response.headers.get('Retry-After'))).toBeLessThanOrEqual(wait);
  expect(posted.words).toContain(translator('fr')('problem.too-many-requests.detail'));
});

test('an exception is answered without its words and logged without them', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const response = await host.get('/throws');
  expect(response.status).toBe(500);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const answer = await response.text();
  expect(JSON.parse(answer)).toMatchObject({ type: '/problems/failed' });
  expect(answer).not.toMatch(/secret|throws\.ts|TypeError/);
  expect(log).toHaveBeenCalledWith(expect.stringMatching(/^throws threw TypeError/));
  expect(log).not.toHaveBeenCalledWith(expect.stringMatching(/secret/));
  log.mockRestore();
});

test('the answer does not wait for what waitUntil was given', async () => {
  const response = await host.get('/later', { method: 'POST' });
  expect(await response.json()).toEqual({ done: 0 });
  await expect.poll(async () => (await host.get('/later')).json()).toEqual({ done: 1 });
});

test('the headers of static files are not put on a door', async () => {
  const response = await host.get('/echo');
  expect(response.headers.has('X-Content-Type-Options')).toBe(false);
});

test('a scheduled door runs again and again, never twice at once', async () => {
  const { ticksSeen } = globalThis as unknown as {
    ticksSeen: { runs: number; most: number; last: string };
  };
  await expect.poll(() => ticksSeen.runs).toBeGreaterThan(2);
  expect(ticksSeen.most).toBe(1);
  expect(ticksSeen.last).toMatch(/^POST \{"next_run":"\d{4}-.*Z"\}$/);
});

test('the end waits for what waitUntil was given', async () => {
  const { leftByLater } = globalThis as unknown as {
    leftByLater: { done: number };
  };
  const another = await serveFixture();
  const { done } = leftByLater;
  await another.get('/later', { method: 'POST' });
  await another.close();
  expect(leftByLater.done).toBe(done + 1);
});

test('the end waits until an answer has been read to its last byte', async () => {
  const another = await serveFixture();
  const { hostname, port } = new URL(another.url);
  const socket = connect(Number(port), hostname);
  socket.write('GET /large HTTP/1.1\r\nHost: here\r\n\r\n');
  await once(socket, 'readable');
  const closed = another.close();
  await expect.poll(() => another.get('/echo').catch(() => 'refused')).toBe('refused');
  let bytes = 0;
  for await (const chunk of socket) bytes += (chunk as Buffer).length;
  expect(bytes).toBeGreaterThan(32_000_000);
  await closed;
});
