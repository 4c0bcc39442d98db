import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { settings } from '../../host/settings.mjs';
import { spawnHost, startHost } from '../host.ts';
import { freePort } from '../ports.mjs';

const trash: string[] = [];
afterEach(async () => {
  for (const folder of trash.splice(0)) await rm(folder, { recursive: true });
});

async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'host-'));
  trash.push(folder);
  return folder;
}

/** What a host that cannot start prints, and its exit code. */
async function refused(flags: string[], env: Record<string, string> = {}) {
  const { child, printed } = spawnHost(flags, env);
  const [code] = await once(child, 'close');
  return { code, sentence: printed().trim() };
}

async function taken() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error();
  return { port: address.port, release: () => server.close() };
}

test('it says where everything is and what its clock says', async () => {
  const host = await startHost({ clock: '2026-04-30T23:59:00+02:00' });
  expect(host.printed()).toMatch(/^Site +http:\/\/127\.0\.0\.1:\d+$/m);
  expect(host.printed()).toMatch(/^Mailbox +http:\/\/127\.0\.0\.1:\d+$/m);
  expect(host.printed()).toContain(host.data);
  expect(host.printed()).toMatch(/30 April 2026 at 23:59:\d\d in Europe/);
  await host.stop();
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends everything within five seconds',
  async (signal) => {
    const host = await startHost();
    await fetch(host.mailbox, { headers: { Accept: 'text/html' } });
    await fetch(host.url);
    const asked = performance.now();
    expect(await host.stop(signal)).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5000);
    await expect(fetch(host.url)).rejects.toThrow();
    await expect(fetch(host.mailbox)).rejects.toThrow();
  },
);

test('no mailbox is opened where messages go elsewhere', async () => {
  const host = await startHost({ env: { SMTP_URL: 'smtp://127.0.0.1:9' } });
  expect(host.printed()).toMatch(/^Mailbox +none/m);
  await host.stop();
});

test('a taken port is told in one sentence', async () => {
  const { port, release } = await taken();
  const data = await temporaryFolder();
  expect(await refused([`--port=${port}`, `--data=${data}`])).toEqual({
    code: 1,
    sentence: `Port ${port} is taken; choose another for the site with --port.`,
  });
  const free = await freePort();
  expect(await refused([`--port=${free}`, `--mailbox-port=${port}`, `--data=${data}`])).toEqual({
    code: 1,
    sentence: `Port ${port} is taken; choose another for the mailbox with --mailbox-port.`,
  });
  release();
});

test('a folder that cannot be written to is told in one sentence', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  const told = (folder: string, code: string) => ({
    code: 1,
    sentence: `The folder ${folder} cannot be written to (${code}); choose another with --data.`,
  });
  expect(await refused(['--port=0', `--data=${file}`])).toEqual(told(file, 'ENOTDIR'));
  expect(await refused(['--port=0', `--data=${file}/data`])).toEqual(told(`${file}/data`, 'ENOTDIR'));
  expect(await refused(['--port=0', '--data=/proc/data'])).toEqual(told('/proc/data', 'ENOENT'));
});

test('a folder of the data is made with those above it', async () => {
  const data = join(await temporaryFolder(), 'a', 'b');
  const host = await startHost({ data });
  expect(await readdir(data)).toContain('mailbox');
  await host.stop();
});

test.each([
  [['--clock=yesterday'], {}, /^--clock must be "now" or a moment/],
  [[], { CONTEXT: 'production' }, /production/],
])('a clock that %j with %j asks for is refused in one sentence', async (flags, env, sentence) => {
  const refusal = await refused(flags, env as Record<string, string>);
  expect(refusal.code).toBe(1);
  expect(refusal.sentence).toMatch(sentence);
  expect(refusal.sentence.split('\n')).toHaveLength(1);
});

test.each([
  [['--clock=2026-02-31T00:00:00Z'], {}, /^--clock must be/],
  [['--port=80000'], {}, /^--port must be a number/],
  [['--bogus'], {}, /^Unknown option '--bogus'; --help/],
  [['extra'], {}, /^Unexpected argument 'extra'; --help/],
  [[], { CALL_CLOCK: '2026-04-15' }, /^CALL_CLOCK must be/],
  [[], { PORT: 'eighty' }, /^PORT must be a number/],
  [[], { SMTP_URL: 'mail.example' }, /^SMTP_URL must be an address/],
  [[], { DISPATCH_EVERY: '0' }, /^DISPATCH_EVERY must be a number/],
  [[], { RATE_LIMITS: 'perhaps' }, /^RATE_LIMITS must be on or off/],
])('%j with %j is told in one sentence', (flags, env, sentence) => {
  expect(() => settings(flags, env)).toThrow(sentence);
});

test('flags go before the environment, and the environment before the defaults', () => {
  const env = { PORT: '1', CALL_CLOCK: 'now', SECRETARIAT_ADDRESS: '' };
  expect(settings(['--port=2'], env)).toMatchObject({
    host: '127.0.0.1',
    port: 2,
    mailboxPort: 1080,
    clock: 'now',
    secretariatAddress: 'careerdevpro@wcoomd.org',
  });
});
