import { blobsStore } from './store-blobs.ts';
import { sqliteStore } from './store-sqlite.ts';
import type { Store } from './store.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const opened = new Map<string, Store>();

/**
 * The store that the environment describes: the SQLite file `STORE_FILE`, opened once a process, or
 * else Netlify Blobs, one store for each deploy context.
 */
export function storeFrom(env: Environment): Store {
  const file = env['STORE_FILE'];
  if (!file)
    return blobsStore({
      name: 'applications',
      context: env['CONTEXT'] || 'unknown',
    });
  const store = opened.get(file) ?? sqliteStore(file);
  opened.set(file, store);
  return store;
}
