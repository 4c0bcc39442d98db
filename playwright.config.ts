import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/browser.mjs';
import { freePort } from './tests/ports.mjs';

const env = process.env;
const port = (env['SITE_PORT'] ??= String(await freePort()));
const mailboxPort = (env['MAILBOX_PORT'] ??= String(await freePort()));
env['MAILBOX_URL'] = `http://127.0.0.1:${mailboxPort}`;
const data = (env['HOST_DATA'] ??= mkdtempSync(join(tmpdir(), 'e2e-')));
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL,
    timezoneId: 'Pacific/Chatham',
    screenshot: 'only-on-failure',
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: devices['Desktop Chrome'] },
    {
      name: 'phone',
      testIgnore: 'once/**',
      use: { ...devices['Pixel 7'], viewport: { width: 320, height: 640 } },
    },
  ],
  webServer: {
    command: `node_modules/.bin/node host/main.ts --port ${port} --mailbox-port ${mailboxPort} --data ${data}`,
    url: `${baseURL}/`,
    env: { DISPATCH_EVERY: '1', RATE_LIMITS: 'off' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
