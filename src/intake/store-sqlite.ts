import { randomUUID } from 'node:crypto';
import { assertKey, assertPrefix, assertValue, StoreUnavailable, type Store } from './store.ts';
import { openDatabase, type Connection } from './store-sqlite-file.ts';

/**
 * A store in one file that any number of processes of this machine may open at the same time. A file that is
 * moved or removed meanwhile is opened anew, and no write to one that is gone counts as made.
 */
export function sqliteStore(file: string): Store & { close(): void } {
  let connection: Connection = attempt(`open ${file}`, () => openDatabase(file));

  function ask<Result>(action: string, run: (connection: Connection) => Result): Result {
    return attempt(action, () => {
      if (!connection.isInPlace()) {
        connection.close();
        connection = openDatabase(file);
      }
      const result = run(connection);
      if (!connection.isInPlace()) throw new Error('its file was moved or removed');
      return result;
    });
  }

  return {
    async create(key, value) {
      assertKey(key);
      assertValue(value);
      return ask('create a record', ({ insert }) => insert.run(key, value, randomUUID()).changes === 1);
    },
    async read(key) {
      assertKey(key);
      const row = ask('read a record', ({ select }) => select.get(key));
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
      return ask(
        'replace a record',
        ({ update }) => update.run(value, randomUUID(), key, version).changes === 1,
      );
    },
    async remove(key) {
      assertKey(key);
      ask('remove a record', ({ erase }) => erase.run(key));
    },
    async list(prefix) {
      assertPrefix(prefix);
      return ask('list its keys', ({ range }) => range.all(prefix, prefix).map((row) => String(row['key'])));
    },
    close: () => connection.close(),
  };
}

function attempt<Result>(action: string, run: () => Result) {
  try {
    return run();
  } catch (cause) {
    throw cause instanceof StoreUnavailable ? cause : new StoreUnavailable(action, cause);
  }
}
