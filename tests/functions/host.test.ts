import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { settings } from '../../host/settings.mjs';
import { call } from '../../src/call/call.ts';
import { aSubmission } from '../an-application.ts';
import { spawnHost, startHost } from '../host.ts';
import { freePort } from '../ports.mjs';
import { json } from './intake/doors.ts';

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

test('a start is refused for a taken port before anything is installed or built', async () => {
  const { port, release } = await taken();
  const start = (...flags: string[]) => {
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', ['host/start.mjs', ...flags], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    return { status, stdout, stderr };
  };
  const told = (sentence: string) => ({ status: 1, stdout: '', stderr: `${sentence}\n` });
  expect(start(`--port=${port}`)).toEqual(
    told(`Port ${port} is taken; choose another for the site with --port.`),
  );
  const free = await freePort();
  expect(start(`--port=${free}`, `--mailbox-port=${free}`)).toEqual(
    told(`Site and mailbox cannot both have port ${free}; choose another with --mailbox-port.`),
  );
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

const twoSenders = 'MAIL_FROM must be one e-mail address, or "Name <address>".';

test.each([
  [{ MAIL_FROM: 'a@b.example, c@d.example' }, twoSenders],
  [{ MAIL_FROM: 'Name <a@b.example, c@d.example>' }, twoSenders],
  [{ SECRETARIAT_ADDRESS: 'a@x.example, b@y.example' }, 'SECRETARIAT_ADDRESS must be one e-mail address.'],
  [{ SITE_URL: 'nonsense' }, 'SITE_URL must be the address of the site, such as https://call.example.'],
])('%j is told in one sentence before anything listens', async (env, sentence) => {
  const data = await temporaryFolder();
  const { port, release } = await taken();
  // The port is taken: whoever listened first would say so instead.
  expect(
    await refused([`--port=${port}`, `--data=${data}`], env as unknown as Record<string, string>),
  ).toEqual({
    code: 1,
    sentence,
  });
  release();
});

test.each([
  ['garbage', (file: string) => writeFile(file, 'minutes of a meeting\n'.repeat(500)), /not a database/],
  ['a folder', (file: string) => mkdir(file), /open/],
])('a store that is %s is told in one sentence before anything listens', async (_, make, reason) => {
  const data = await temporaryFolder();
  const file = join(data, 'store.sqlite');
  await make(file);
  const { port, release } = await taken();
  const { code, sentence } = await refused([`--port=${port}`, `--data=${data}`]);
  expect(code).toBe(1);
  expect(sentence.startsWith(`The store could not open ${file}: `)).toBe(true);
  expect(sentence).toMatch(reason);
  expect(sentence).toMatch(/^[^\n]+\.$/);
  release();
});

test('in development a wrong variable is told in one sentence, and nothing is started', () => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', ['host/dev.ts'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], MAIL_FROM: 'a@b.example, c@d.example' },
  });
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${twoSenders}\n` });
});

test('a demonstration writes to the address of the call, in its own mailbox', async () => {
  const host = await startHost();
  const apply = { method: 'POST', body: JSON.stringify(aSubmission()), headers: json };
  expect((await fetch(`${host.url}/api/applications`, apply)).status).toBe(201);
  const recipients = async () => {
    const messages = await (await fetch(`${host.mailbox}/api/email`)).json();
    return (messages as { to: { address: string }[] }[]).flatMap(({ to }) =>
      to.map(({ address }) => address),
    );
  };
  await expect.poll(recipients, { timeout: 10_000 }).toContain(call.email);
  await host.stop();
});

test('who posts more than 30 applications in a minute is told to wait, unless limits are off', async () => {
  const statuses = async (env: Record<string, string>) => {
    const host = await startHost({ env });
    const all = [];
    for (let number = 1; number <= 31; number += 1)
      all.push(
        (await fetch(`${host.url}/api/applications`, { method: 'POST', body: '{}', headers: json })).status,
      );
    await host.stop();
    return all;
  };
  expect(await statuses({ RATE_LIMITS: 'on' })).toEqual([...Array(30).fill(400), 429]);
  expect(await statuses({})).toEqual(Array(31).fill(400));
});

test.each([
  [['--clock=2026-02-31T00:00:00Z'], {}, /^--clock must be/],
  [['--port=80000'], {}, /^--port must be a number/],
  [['--bogus'], {}, /^Unknown option '--bogus'; --help/],
  [['extra'], {}, /^Unexpected argument 'extra'; --help/],
  [[], { CALL_CLOCK: '2026-04-15' }, /^CALL_CLOCK must be/],
  [[], { PORT: 'eighty' }, /^PORT must be a number/],
  [[], { SITE_URL: 'ftp://call.example' }, /^SITE_URL must be the address/],
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
