import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { loadDoors } from './doors.ts';
import { build } from './build.mjs';
import { tryOut } from './environment.ts';
import { CannotStart, project, settings, type Settings } from './settings.mjs';

const { host, port, functions, dist } = await settingsOrEnd();
const behind = `http://127.0.0.1:${port + 1}`;

// The doors fill in pages as they were last built.
if (!existsSync(dist)) build(`http://${host}:${port}`);

/** The host with the doors; Node starts it again whenever a file of theirs changes. */
const doors = spawn(
  process.execPath,
  [
    '--watch-preserve-output',
    '--watch',
    join(project, 'host/main.ts'),
    ...process.argv.slice(2),
    `--port=${port + 1}`,
  ],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SITE_URL: `http://${host}:${port}` },
  },
);

const addresses = (await loadDoors(functions, { rateLimits: false }))
  .flatMap((door) => door.patterns)
  .map(({ pathname }) => pathname.split(/[:*({]/, 1)[0] ?? pathname);

const pages = await dev({
  root: project,
  trailingSlash: 'ignore',
  server: { host, port },
  vite: {
    server: {
      proxy: Object.fromEntries(addresses.map((address) => [address, behind] as const)),
    },
  },
});

console.log(`Pages and doors together, while you work: http://${host}:${port}/`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    doors.kill(signal);
    await pages.stop();
    process.exit(0);
  });

/** What was told, tried out before anything listens. */
async function settingsOrEnd(): Promise<Settings> {
  try {
    const told = settings(process.argv.slice(2), process.env);
    await tryOut(told);
    return told;
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : error);
    process.exit(1);
  }
}
