import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const patience = 2000; // for another process to finish its write, in milliseconds

export type Connection = ReturnType<typeof openDatabase>;

/** Opens the file, makes what is missing, and prepares what is asked of it. Throws when it cannot be used. */
export function openDatabase(file: string) {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    prepare(database);
    const opened = placeOf(file);
    return {
      insert: database.prepare(
        'INSERT INTO records (key, value, version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      ),
      select: database.prepare('SELECT value, version FROM records WHERE key = ?'),
      update: database.prepare('UPDATE records SET value = ?, version = ? WHERE key = ? AND version = ?'),
      erase: database.prepare('DELETE FROM records WHERE key = ?'),
      // '~' sorts after every character of a key.
      range: database.prepare("SELECT key FROM records WHERE key >= ? AND key < ? || '~' ORDER BY key"),
      /** Whether the file and its log are still those that were opened: an open file outlives its name. */
      isInPlace: () => placeOf(file) === opened,
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
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

function placeOf(file: string): string {
  return [file, `${file}-wal`]
    .map((path) => statSync(path, { throwIfNoEntry: false }))
    .map((found) => (found ? `${found.dev}:${found.ino}` : 'gone'))
    .join(' ');
}
