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
  if (!file) return blobsStore({ name: 'applications', context: deployContext(env) });
  const store = opened.get(file) ?? sqliteStore(file);
  opened.set(file, store);
  return store;
}

/** A preview must never write into what production keeps, so a deploy without a context has no store. */
function deployContext(env: Environment): string {
  const context = env['CONTEXT'];
  if (!context)
    throw new Error('There is no store: set STORE_FILE, or deploy to Netlify, which names CONTEXT.');
  return context;
}
