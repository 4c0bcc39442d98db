import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sqliteStore } from '../../../src/intake/store-sqlite.ts';
import { StoreUnavailable, type Store } from '../../../src/intake/store.ts';
import { expectKept } from './acknowledged.ts';

const script = fileURLToPath(new URL('write.ts', import.meta.url));
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  file = join(folder, 'store.db');
});

afterEach(() => rm(folder, { recursive: true }));

async function expectAllToThrow(store: Store, version: string) {
  const outcomes = await Promise.allSettled([
    store.create('new', 'x'),
    store.read('there'),
    store.replace('there', 'two', version),
    store.remove('there'),
    store.list(''),
  ]);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: expect.any(StoreUnavailable) });
}

async function aStore() {
  const store = sqliteStore(file);
  await store.create('there', 'x'.repeat(10_000));
  const version = (await store.read('there'))?.version ?? '';
  return { store, version };
}

test('a file in a folder that cannot be made is named when opening fails', () => {
  writeFileSync(file, '');
  const below = join(file, 'below', 'store.db');
  expect(() => sqliteStore(below)).toThrow(StoreUnavailable);
  expect(() => sqliteStore(below)).toThrow(`could not open ${below}`);
});

test('a folder in the place of the file is named when opening fails', async () => {
  await mkdir(file);
  expect(() => sqliteStore(file)).toThrow(`could not open ${file}`);
});

test('a file that is not a database is refused and left as it was', async () => {
  await writeFile(file, 'minutes of a meeting\n'.repeat(500));
  const { size } = await stat(file);
  expect(() => sqliteStore(file)).toThrow(StoreUnavailable);
  expect((await stat(file)).size).toBe(size);
});

test('a file of which pages were overwritten gives exceptions', async () => {
  const { store, version } = await aStore();
  store.close();
  const { size } = await stat(file);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(size - 4096, 7), 0, size - 4096, 4096);
  closeSync(handle);
  const damaged = sqliteStore(file);
  await expectAllToThrow(damaged, version);
  damaged.close();
});

test('after closing every operation throws', async () => {
  const { store, version } = await aStore();
  store.close();
  await expectAllToThrow(store, version);
});

test('a lock that is not given up is an exception and the next try works', async () => {
  const { store } = await aStore();
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  await expect(store.create('new', 'x')).rejects.toThrow(/locked/);
  other.exec('ROLLBACK');
  other.close();
  expect(await store.create('new', 'x')).toBe(true);
  store.close();
}, 15_000);

test('on a full disk the writer is told, and what was acknowledged is kept', async () => {
  const place = { file };
  const limits = 'trap "" XFSZ; ulimit -f 4000; exec "$@"';
  const writer = [script, JSON.stringify(place), 'full', '2000'];
  const child = spawn('/bin/sh', ['-c', limits, 'sh', process.execPath, ...writer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const lines = said.trimEnd().split('\n');
  expect(lines.pop()).toBe('! store-unavailable');
  expect(lines.length).toBeGreaterThan(10);
  await expectKept(place, lines);
}, 15_000);

test('every write is synchronised with the disk', () => {
  const opening = vi.spyOn(DatabaseSync.prototype, 'exec');
  const store = sqliteStore(file);
  const database = opening.mock.contexts[0] as unknown as DatabaseSync;
  opening.mockRestore();
  const setting = (name: string) => database.prepare(`PRAGMA ${name}`).get();
  expect(setting('journal_mode')).toMatchObject({ journal_mode: 'wal' });
  expect(setting('synchronous')).toMatchObject({ synchronous: 2 });
  store.close();
});
