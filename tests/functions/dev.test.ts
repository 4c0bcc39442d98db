import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../ports.mjs';

let dev: ChildProcess | undefined;
const data = mkdtempSync(join(tmpdir(), 'dev-'));

afterEach(async () => {
  if (dev?.kill('SIGINT')) await once(dev, 'exit');
  rmSync(data, { recursive: true, force: true });
});

/** Astro's development server with the doors behind it, in a process of its own; gives its address. */
async function startDev(): Promise<string> {
  const [port, mailbox] = [await freePort(), await freePort()];
  const flags = [`--port=${port}`, `--mailbox-port=${mailbox}`, `--data=${data}`];
  const { PATH, HOME } = process.env;
  const child = spawn('node_modules/.bin/node', ['host/dev.ts', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  dev = child;
  const ended = once(child, 'exit');
  let printed = '';
  while (!/Pages and doors together/.test(printed) || !/^Site /m.test(printed)) {
    const [output] = await Promise.race([once(child.stdout, 'data'), ended]);
    if (!Buffer.isBuffer(output)) throw new Error(printed);
    printed += output.toString();
  }
  return `http://127.0.0.1:${port}`;
}

test('in development the form is drawn, and the doors behind it answer', { timeout: 60_000 }, async () => {
  const url = await startDev();
  const page = await fetch(`${url}/en/apply/`);
  expect([page.status, (await page.text()).includes('id="application"')]).toEqual([200, true]);
  const returned = await fetch(`${url}/api/applications`, {
    method: 'POST',
    body: new URLSearchParams({ locale: 'fr', familyName: 'Ng' }),
  });
  expect([returned.status, (await returned.text()).includes('value="Ng"')]).toEqual([422, true]);
});
