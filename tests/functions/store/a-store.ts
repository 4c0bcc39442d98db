import type { Store } from '../../../src/intake/store.ts';
import { openStore, startSqlite } from './backends.ts';

/** A store in a file of its own that counts its calls, and fails where it is told to. */
export async function aStore() {
  const { place, stop } = await startSqlite();
  const real = openStore(place);
  const calls: string[] = [];
  const counted: Store = {
    create: (key, value) => (calls.push('create'), real.create(key, value)),
    read: (key) => (calls.push('read'), real.read(key)),
    replace: (key, value, version) => (calls.push('replace'), real.replace(key, value, version)),
    remove: (key) => (calls.push('remove'), real.remove(key)),
    list: (prefix) => (calls.push('list'), real.list(prefix)),
  };
  return { store: counted, calls, close: () => (real.close(), stop()) };
}
