import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sqliteStore } from '../../../src/intake/store-sqlite.ts';

async function aStore() {
  const folder = await mkdtemp(join(tmpdir(), 'removed-'));
  const file = join(folder, 'data/store.sqlite');
  const store = sqliteStore(file);
  await store.create('before', 'there');
  return { folder, file, store };
}

/** What somebody finds who opens the file afresh, as after a restart. */
async function afterRestart(file: string, key: string) {
  const store = sqliteStore(file);
  const found = await store.read(key);
  store.close();
  return found?.value;
}

test('what is written after the folder was removed is there after a restart', async () => {
  const { folder, file, store } = await aStore();
  await rm(join(folder, 'data'), { recursive: true });
  expect(await store.create('after', 'kept')).toBe(true);
  expect(await afterRestart(file, 'after')).toBe('kept');
  store.close();
  await rm(folder, { recursive: true });
});

test('a log that is removed loses nothing that was acknowledged', async () => {
  const { folder, file, store } = await aStore();
  await rm(`${file}-wal`);
  expect(await store.create('after', 'kept')).toBe(true);
  expect((await store.read('before'))?.value).toBe('there');
  store.close();
  expect([await afterRestart(file, 'before'), await afterRestart(file, 'after')]).toEqual(['there', 'kept']);
  await rm(folder, { recursive: true });
});

test('a file that was put back from a copy is the one that is written to', async () => {
  const { folder, file, store } = await aStore();
  const other = sqliteStore(join(folder, 'copy.sqlite'));
  await other.create('restored', 'yes');
  other.close();
  await rm(join(folder, 'data'), { recursive: true });
  await sqliteStore(file).create('x', 'y');
  await rm(file);
  await rm(`${file}-wal`, { force: true });
  await rm(`${file}-shm`, { force: true });
  await rename(join(folder, 'copy.sqlite'), file);
  expect((await store.read('restored'))?.value).toBe('yes');
  store.close();
  await rm(folder, { recursive: true });
});
