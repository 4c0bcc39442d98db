import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordNames, readRecord } from '../../src/intake/record.ts';
import { sqliteStore } from '../../src/intake/store-sqlite.ts';
import { aSubmission } from '../an-application.ts';
import { startHost, type TestHost } from '../host.ts';
import { json } from './intake/doors.ts';

let data: string;
beforeEach(async () => void (data = await mkdtemp(join(tmpdir(), 'end-'))));
afterEach(() => rm(data, { recursive: true }));

const path = '/api/applications';

/** A post of which the host has the headers and not the body. */
async function begun(host: TestHost, body: string): Promise<ClientRequest> {
  const headers = { ...json, 'Content-Length': Buffer.byteLength(body), Expect: '100-continue' };
  const post = request(host.url + path, { method: 'POST', headers, agent: false });
  post.flushHeaders();
  await once(post, 'continue');
  return post;
}

async function storedReferences() {
  const store = sqliteStore(join(data, 'store.sqlite'));
  const records = await Promise.all((await recordNames(store)).map((name) => readRecord(store, name)));
  store.close();
  return records.map((record) => record?.reference ?? '').sort();
}

const isListening = (host: TestHost) =>
  fetch(`${host.url}/api/call`, { headers: { Connection: 'close' } }).then(
    () => true,
    () => false,
  );

test('20 posts that have arrived when SIGTERM comes are all answered, and what was accepted is stored', async () => {
  const host = await startHost({ data });
  const bodies = Array.from({ length: 20 }, (_, at) =>
    JSON.stringify(aSubmission({ email: `end${at}@customs.example` })),
  );
  const posts = await Promise.all(bodies.map((body) => begun(host, body)));
  const ended = host.stop('SIGTERM');
  await expect.poll(() => isListening(host)).toBe(false);
  const answers = await Promise.all(
    posts.map(async (post, at) => {
      post.end(bodies[at]);
      const [response] = (await once(post, 'response')) as [IncomingMessage];
      return { status: response.statusCode, answer: JSON.parse(await text(response)) };
    }),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
  expect(await ended).toBe(0);
  expect(await storedReferences()).toEqual(answers.map(({ answer }) => answer.reference).sort());
});

test('posts that come together with SIGTERM are answered, or refused before they were taken', async () => {
  const host = await startHost({ data });
  await fetch(`${host.url}/api/call`);
  const posts = Array.from({ length: 20 }, (_, at) =>
    fetch(host.url + path, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(aSubmission({ email: `end${at}@customs.example` })),
    }).then(
      async (response) => [response.status, (await response.json()).reference] as const,
      () => ['refused', ''] as const,
    ),
  );
  await Promise.race(posts);
  expect(await host.stop('SIGTERM')).toBe(0);
  const answers = await Promise.all(posts);
  const accepted = answers.filter(([status]) => status === 201).map(([, reference]) => String(reference));
  expect(new Set(answers.map(([status]) => status)).difference(new Set([201, 'refused']))).toEqual(new Set());
  expect(accepted.length).toBeGreaterThan(0);
  expect(await storedReferences()).toEqual(accepted.sort());
});

test('an upload that is broken off is quiet, and the next is answered', async () => {
  const host = await startHost({ data });
  const said = host.printed();
  for (let time = 0; time < 3; time += 1) {
    const post = await begun(host, 'x'.repeat(100_000));
    const closed = new Promise((resolve) => post.on('error', () => undefined).once('close', resolve));
    post.write('x'.repeat(50_000));
    post.destroy();
    await closed;
  }
  const response = await fetch(host.url + path, { method: 'POST', headers: json, body: '{}' });
  expect(response.status).toBe(400);
  await host.stop('SIGTERM');
  expect(host.printed()).toBe(said);
});
