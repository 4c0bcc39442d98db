import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipFunctions } from '@netlify/zip-it-and-ship-it';
import { load } from 'cheerio';
import { parse } from 'smol-toml';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface NetlifyToml {
  functions: {
    directory: string;
    node_bundler: 'esbuild';
    included_files: string[];
  };
}

interface DoorConfig {
  path?: string | string[];
  method?: string | string[];
  schedule?: string;
  rateLimit?: { windowLimit: number; windowSize: number; aggregateBy: string[] };
}

/** A door as the bundler's manifest lists it. */
interface Listed {
  name: string;
  mainFile: string;
  schedule?: string;
  routes?: { pattern: string; methods: string[] }[];
  trafficRules?: { action: { config: RateLimiting } };
}

interface RateLimiting {
  rateLimitConfig: { windowLimit: number; windowSize: number };
  aggregate: { keys: { type: string }[] };
}

const { functions } = parse(await readFile('netlify.toml', 'utf8')) as unknown as NetlifyToml;
const files = await readdir(functions.directory);

let folder: string;
let listed: Listed[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  const manifest = join(folder, 'manifest.json');
  await zipFunctions(resolve(functions.directory), folder, {
    archiveFormat: 'none',
    basePath: resolve('.'),
    repositoryRoot: resolve('.'),
    manifest,
    config: {
      '*': {
        nodeBundler: functions.node_bundler,
        includedFiles: functions.included_files,
        includedFilesBasePath: resolve('.'),
      },
    },
  });
  ({ functions: listed } = JSON.parse(await readFile(manifest, 'utf8')));
});
afterAll(() => rm(folder, { recursive: true }));

test('Netlify publishes exactly our doors', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !file.endsWith('.ts'))).toEqual([]);
  expect(listed.map(({ mainFile }) => basename(mainFile)).sort()).toEqual(files.sort());
});

test.each(files)('nothing of the config of %s is lost', async (file) => {
  const { config }: { config: DoorConfig } = await import(
    pathToFileURL(resolve(functions.directory, file)).href
  );
  const { path, method, schedule, rateLimit } = config;
  const door = listed.find(({ mainFile }) => basename(mainFile) === file);
  const limiting = door?.trafficRules?.action.config;
  expect({
    routes: (door?.routes ?? []).map(({ pattern }) => pattern),
    methods: (door?.routes ?? []).map(({ methods }) => methods),
    schedule: door?.schedule,
    limit: limiting && {
      windowLimit: limiting.rateLimitConfig.windowLimit,
      windowSize: limiting.rateLimitConfig.windowSize,
      aggregateBy: limiting.aggregate.keys.map(({ type }) => type),
    },
  }).toEqual({
    routes: [path ?? []].flat(),
    methods: [path ?? []].flat().map(() => [method ?? []].flat()),
    schedule,
    limit: rateLimit && {
      windowLimit: rateLimit.windowLimit,
      windowSize: rateLimit.windowSize,
      aggregateBy: rateLimit.aggregateBy,
    },
  });
});

test.each(files)('the bundle of %s holds the pages that netlify.toml names', (file) => {
  for (const pattern of functions.included_files) {
    const built = globSync(pattern);
    expect(built).not.toEqual([]);
    expect(globSync(pattern, { cwd: join(folder, nameOf(file)) }).sort()).toEqual(built.sort());
  }
});

test.each(files)('the bundle of %s loads under plain Node, far from the project', (file) => {
  const program = `const door = await import('./functions/${nameOf(file)}.mjs'); console.log(typeof door.default, typeof door.handler);`;
  const { stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', program], {
    cwd: join(folder, nameOf(file)),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  expect({ stdout, stderr }).toEqual({ stdout: 'function undefined\n', stderr: '' });
});

test('the bundled door of applications finds its pages where the platform lays them out', () => {
  const root = join(folder, 'applications');
  const program = `
    const { default: door } = await import(${JSON.stringify(pathToFileURL(join(root, 'functions/applications.mjs')))});
    const body = new URLSearchParams({ locale: 'fr', familyName: 'Kept' });
    const request = new Request('http://127.0.0.1/api/applications', { method: 'POST', body });
    const response = await door(request, { deploy: { context: 'dev' } });
    console.log(response.status, await response.text());`;
  const { stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', program], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      LAMBDA_TASK_ROOT: root,
      STORE_FILE: join(folder, 'store.sqlite'),
      CALL_CLOCK: '2026-04-15T09:00:00+02:00',
    },
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^422 <!doctype html>/i);
  const $ = load(stdout);
  expect([$('html').attr('lang'), $('[name=familyName]').val()]).toEqual(['fr', 'Kept']);
  expect($('#summary li').length).toBeGreaterThan(10);
});

const nameOf = (file: string) => basename(file, '.ts');
