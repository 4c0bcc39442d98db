import { createStore, del, get, update } from 'idb-keyval';
import { keptFrom, type Kept } from './draft.ts';

/** Where answers are kept: on this device, in this tab, or, where neither is allowed, on this page alone. */
export interface Shelf {
  place: 'device' | 'tab' | 'page';
  read(): Promise<Kept | undefined>;
  /** Changes what is kept, and gives it back once it is kept; throws where it cannot be. */
  change(change: (kept: Kept) => Kept): Promise<Kept>;
  clear(): Promise<void>;
}

const key = 'application';

/** IndexedDB: survives everything but its removal, and is shared by the tabs. */
export function deviceShelf(): Shelf {
  const store = createStore('call', 'kept');
  return {
    place: 'device',
    async read() {
      const found: unknown = await get(key, store);
      return found === undefined ? undefined : keptFrom(found);
    },
    async change(change) {
      let kept: Kept = {};
      await update(key, (found: unknown) => (kept = change(keptFrom(found))), store);
      return kept;
    },
    async clear() {
      await del(key, store);
    },
  };
}

/** The storage of a tab: survives a reload, and goes with the tab. */
export function tabShelf(): Shelf {
  return {
    place: 'tab',
    async read() {
      const found = sessionStorage.getItem(key);
      return found === null ? undefined : keptFrom(JSON.parse(found));
    },
    async change(change) {
      const kept = change(keptFrom(JSON.parse(sessionStorage.getItem(key) ?? 'null')));
      sessionStorage.setItem(key, JSON.stringify(kept));
      return kept;
    },
    async clear() {
      sessionStorage.removeItem(key);
    },
  };
}

/** The page itself: survives nothing. */
export function pageShelf(): Shelf {
  let held: Kept = {};
  return {
    place: 'page',
    read: async () => undefined,
    change: async (change) => (held = change(held)),
    async clear() {
      held = {};
    },
  };
}
