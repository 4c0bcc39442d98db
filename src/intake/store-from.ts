import { blobsStore } from './store-blobs.ts';
import { sqliteStore } from './store-sqlite.ts';
import type { Store } from './store.ts';
import { Misconfigured } from './misconfigured.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const opened = new Map<string, Store>();

/**
 * The store that the environment describes: the SQLite file `STORE_FILE`, opened once a process, or
 * else Netlify Blobs, one store for each deploy context. A file that cannot be opened fails when it is
 * used, as any store that fails.
 */
export function storeFrom(env: Environment): Store {
  const file = env['STORE_FILE'];
  if (!file) return blobsStore({ name: 'applications', context: deployContext(env) });
  return {
    create: async (key, value) => fileStore(file).create(key, value),
    read: async (key) => fileStore(file).read(key),
    replace: async (key, value, version) => fileStore(file).replace(key, value, version),
    remove: async (key) => fileStore(file).remove(key),
    list: async (prefix) => fileStore(file).list(prefix),
  };
}

function fileStore(file: string): Store {
  const store = opened.get(file) ?? sqliteStore(file);
  opened.set(file, store);
  return store;
}

/** A preview must never write into what production keeps, so a deploy without a context has no store. */
function deployContext(env: Environment): string {
  const context = env['CONTEXT'];
  if (!context)
    throw new Misconfigured('There is no store: set STORE_FILE, or deploy to Netlify, which names CONTEXT.');
  return context;
}
