import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { importsOf, roomOf } from './imports.ts';

/** Who may import whom besides itself: rooms and packages by name. `node:` stands for all that is Node's own. */
const allowed: Record<string, string[]> = {
  src: ['astro', 'astro:content', 'src/i18n', 'src/publishing'],
  'src/application': ['content', 'src/call', 'src/i18n', '#lists', 'i18n-iso-countries', 'yup'],
  'src/call': ['content', 'yup'],
  'src/components': [
    ...['src/application', 'src/call', 'src/i18n', 'src/nomination', 'src/publishing'],
    ...['astro', 'astro:content', 'node:crypto'],
  ],
  'src/form': [...['src/application', 'src/call', 'src/i18n'], ...['formik', 'idb-keyval', 'preact']],
  'src/i18n': ['src/call'],
  'src/intake': [
    ...['src/application', 'src/call', 'src/i18n'],
    ...['@netlify/blobs', 'cheerio', 'hono', 'nodemailer'],
    ...['node:crypto', 'node:fs', 'node:fs/promises', 'node:path', 'node:sqlite', 'node:timers/promises'],
  ],
  'src/layouts': ['src/components', 'src/i18n', 'src/offline', 'src/styles'],
  'src/nomination': ['src/call', 'src/i18n', 'docx'],
  'src/offline': ['src/call'],
  'src/pages': [
    ...['content', 'src/application', 'src/call', 'src/components', 'src/form', 'src/i18n', 'src/intake'],
    ...['src/layouts', 'src/publishing', 'src/styles', 'astro', 'astro:content', 'sharp'],
    ...['node:crypto', 'node:fs'],
  ],
  'src/publishing': [
    ...['content', 'src/call', 'src/i18n', 'src/offline', 'node:'],
    ...['@astrojs/sitemap', 'astro', 'cheerio', 'feed', 'github-slugger', 'hono', 'ical-generator', 'satori'],
    ...['satteri', 'sharp', 'vite', 'yaml', 'yup'],
  ],
  'src/styles': [],
  functions: ['src/call', 'src/intake', '@netlify/functions'],
  host: [
    ...['functions', 'src/call', 'src/i18n', 'src/intake', 'src/publishing', 'node:'],
    ...['@hono/node-server', '@netlify/functions', '@netlify/headers', '@netlify/redirects', 'astro', 'hono'],
    ...['maildev', 'smol-toml'],
  ],
};

/** The one place that imports what it finds: the host loads whatever lies in the folder of the doors. */
const loadsWhatItFinds = 'host/doors.ts';

/** Rooms that may use neither the time nor chance but as arguments. */
const pure = ['src/call', 'src/i18n', 'src/application', 'src/nomination'];
const impure = /\b(process\.|Date\.now\(|performance\.now\(|Math\.random\(|new Date\(\)|crypto\.random)/;

function faultsOf(file: string, source: string): string[] {
  const room = roomOf(file);
  const may = (name: string) =>
    name === room ||
    (name === 'computed' && file === loadsWhatItFinds) ||
    allowed[room]?.includes(name) ||
    (name.startsWith('node:') && allowed[room]?.includes('node:'));
  return [
    ...importsOf(file, source)
      .filter((name) => !may(name))
      .map((name) => `${file} imports ${name}`),
    ...(pure.includes(room) && impure.test(source) ? [`${file} takes time or chance from outside`] : []),
  ];
}

const files = ['src', 'functions', 'host'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(ts|tsx|mjs|js|astro)$/.test(name)),
);

test('every folder of the house has its rule', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rooms = ['src', ...folders.map(({ name }) => `src/${name}`), 'functions', 'host'];
  expect(Object.keys(allowed).sort()).toEqual(rooms.sort());
});

test.each(Object.keys(allowed))('%s imports only what it may', (room) => {
  const own = files.filter((file) => roomOf(file) === room);
  expect(own.length > 0 || room === 'src/styles').toBe(true);
  expect(own.flatMap((file) => faultsOf(file, readFileSync(file, 'utf8')))).toEqual([]);
});

describe('what the house forbids is found', () => {
  test.each([
    ['src/form/x.ts', `import { store } from '../intake/store.ts';`, 'src/intake'],
    ['src/form/light/x.ts', `import type { Store } from '../../intake/store.ts';`, 'src/intake'],
    ['src/form/x.tsx', `export * from "../intake/store.ts";`, 'src/intake'],
    ['src/form/x.ts', `import {\n  a,\n  b,\n} from '../intake/store.ts';`, 'src/intake'],
    ['src/form/x.ts', `const later = await import('../intake/store.ts');`, 'src/intake'],
    ['src/form/x.ts', 'const later = await import(`../intake/store.ts`);', 'src/intake'],
    ['src/form/x.ts', `let store: import('../intake/store.ts').Store;`, 'src/intake'],
    ['src/form/x.ts', `import '../intake/store.ts';`, 'src/intake'],
    ['src/form/x.ts', `const later = await import(name);`, 'computed'],
    ['src/intake/x.ts', `import { x } from '../form/draft.ts';`, 'src/form'],
    ['src/intake/x.ts', `import { x } from '../../tests/an-application.ts';`, 'tests'],
    ['src/intake/x.ts', `import { chromium } from '@playwright/test';`, '@playwright/test'],
    ['src/intake/x.ts', `import { spawn } from 'node:child_process';`, 'node:child_process'],
    ['src/intake/x.ts', `import { x } from 'nodemailer-other';`, 'nodemailer-other'],
    ['src/call/x.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    ['src/i18n/x.ts', `import { x } from '../application/schema.ts';`, 'src/application'],
    ['src/nomination/x.ts', `import { x } from '../form/draft.ts';`, 'src/form'],
    ['src/publishing/x.ts', `import { x } from '../intake/record.ts';`, 'src/intake'],
    [
      'src/components/X.astro',
      `<script>\n  import { x } from '../intake/record.ts';\n</script>`,
      'src/intake',
    ],
    ['src/layouts/X.astro', `---\nimport sharp from 'sharp';\n---`, 'sharp'],
    ['functions/x.ts', `import { serve } from '../host/host.ts';`, 'host'],
    ['functions/x.ts', `import { x } from '../src/application/schema.ts';`, 'src/application'],
    ['host/x.mjs', `import { x } from '../src/form/draft.ts';`, 'src/form'],
    ['host/x.mjs', `import { x } from 'nodemailer';`, 'nodemailer'],
    ['src/x.ts', `import { x } from './intake/record.ts';`, 'src/intake'],
  ])('%s: %s', (file, source, name) => {
    expect(faultsOf(file, source)).toEqual([`${file} imports ${name}`]);
  });

  test.each(['Date.now()', 'new Date()', 'Math.random()', 'performance.now()', "process.env['X']"])(
    'the outside in a pure room: %s',
    (source) => {
      for (const room of pure) expect(faultsOf(`${room}/x.ts`, source)).toHaveLength(1);
      expect(faultsOf('host/x.ts', source)).toEqual([]);
    },
  );
});
