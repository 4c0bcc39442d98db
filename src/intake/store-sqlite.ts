import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { assertKey, assertPrefix, assertValue, StoreUnavailable, type Store } from './store.ts';

/** A store in one file that any number of processes of this machine may open at the same time. */
export function sqliteStore(file: string): Store & { close(): void } {
  const database = open(file);
  const insert = database.prepare(
    'INSERT INTO records (key, value, version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const select = database.prepare('SELECT value, version FROM records WHERE key = ?');
  const update = database.prepare('UPDATE records SET value = ?, version = ? WHERE key = ? AND version = ?');
  const erase = database.prepare('DELETE FROM records WHERE key = ?');
  // '~' sorts after every character of a key.
  const range = database.prepare("SELECT key FROM records WHERE key >= ? AND key < ? || '~' ORDER BY key");

  return {
    async create(key, value) {
      assertKey(key);
      assertValue(value);
      return attempt('create a record', () => {
        return insert.run(key, value, randomUUID()).changes === 1;
      });
    },
    async read(key) {
      assertKey(key);
      const row = attempt('read a record', () => select.get(key));
      return (
        row && {
          value: String(row['value']),
          version: String(row['version']),
        }
      );
    },
    async replace(key, value, version) {
      assertKey(key);
      assertValue(value);
      return attempt('replace a record', () => {
        return update.run(value, randomUUID(), key, version).changes === 1;
      });
    },
    async remove(key) {
      assertKey(key);
      attempt('remove a record', () => erase.run(key));
    },
    async list(prefix) {
      assertPrefix(prefix);
      return attempt('list its keys', () => {
        return range.all(prefix, prefix).map((row) => String(row['key']));
      });
    },
    close: () => database.close(),
  };
}

function open(file: string) {
  return attempt(`open ${file}`, () => {
    mkdirSync(dirname(file), { recursive: true });
    const database = new DatabaseSync(file, { timeout: 5000 });
    try {
      prepare(database);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
}

function prepare(database: DatabaseSync) {
  const mode = database.prepare('PRAGMA journal_mode = WAL').get();
  if (mode?.['journal_mode'] !== 'wal') throw new Error('this file system does not allow WAL');
  database.exec(`
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS records (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, version TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`);
}

function attempt<Result>(action: string, run: () => Result) {
  try {
    return run();
  } catch (cause) {
    throw new StoreUnavailable(action, cause);
  }
}
