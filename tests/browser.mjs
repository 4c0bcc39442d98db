import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable'];

/** The Chromium that the tests drive: the one named, the system's, or Playwright's own. */
export function findBrowser(env = process.env) {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return [
    env['CHROMIUM_PATH'],
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ownOfPlaywright(),
  ].find((path) => path && existsSync(path));
}

/** The same, brought to this machine where there is none. */
export function installBrowser() {
  if (findBrowser() === undefined) run('playwright', ['install', 'chromium']);
  if (findBrowser() === undefined && process.getuid?.() === 0) {
    run('apt-get', ['update', '--quiet']);
    run('apt-get', ['install', '--yes', '--quiet', 'chromium']);
  }
  const browser = findBrowser();
  if (browser === undefined)
    throw new Error(
      'The tests need a Chromium and none could be installed: install one and name its program in CHROMIUM_PATH.',
    );
  return browser;
}

function ownOfPlaywright() {
  try {
    const require = createRequire(import.meta.url);
    return require('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @param {string} program @param {string[]} args */
function run(program, args) {
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 180_000,
  });
}
