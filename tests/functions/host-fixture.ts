import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { serve } from '../../host/host.ts';
import { settings, type Settings } from '../../host/settings.mjs';
import { nameOf } from '../../src/publishing/pressed.ts';

export const page = (words: string) =>
  `<!doctype html><html lang="en"><body class="plain">${words.repeat(300)}</body></html>`;

const site = {
  'dist/en/index.html': page('Home '),
  'dist/en/letter/index.html': page('Letter '),
  'dist/404.html': page('Not here '),
  'dist/en/pressed/index.html': page('Pressed '),
  [`dist/.pressed/${nameOf(Buffer.from(page('Pressed ')))}.br`]: 'as it was built',
  'dist/.well-known/security.txt': 'Contact',
  'dist/_headers': '/en/letter/*\n  X-From-File: yes\n',
  'dist/_redirects': '/old /en/letter/ 301\n',
  'dist/_astro/app.js': `// ${'words '.repeat(500)}`,
  'dist/emblem.png': 'png',
  'outside.txt': 'not of the site',
  'netlify.toml': `
[[redirects]]
  from = "/"
  to = "/en/"
  status = 302
[[headers]]
  for = "/*"
  [headers.values]
    X-Content-Type-Options = "nosniff"
[[headers]]
  for = "/_astro/*"
  [headers.values]
    Cache-Control = "public, max-age=31536000, immutable"
`,
};

/** The host in this process on a small site and the doors of `host-doors/`, with its own folder. */
export async function serveFixture(told: Partial<Settings> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'host-'));
  for (const [path, words] of Object.entries(site)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), words);
  }
  const host = await serve({
    ...settings(['--port=0', '--mailbox-port=0', '--clock=now'], {}),
    data: join(folder, 'data'),
    dist: join(folder, 'dist'),
    functions: resolve('tests/functions/host-doors'),
    netlifyToml: join(folder, 'netlify.toml'),
    ...told,
  });
  return {
    ...host,
    get: (path: string, init?: RequestInit) => fetch(host.url + path, { redirect: 'manual', ...init }),
    async close() {
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
}
