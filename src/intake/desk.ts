import { clock } from './clock.ts';
import { pagesFrom, type Pages } from './pages.ts';
import { postFrom, type Post } from './post.ts';
import type { Store } from './store.ts';
import { storeFrom } from './store-from.ts';

/** What the intake works with: the world outside. */
export interface Desk {
  store: Store;
  pages: Pages;
  /** The call's clock, which decides, and the machine's, which only measures; in milliseconds. */
  now: () => number;
  machineNow: () => number;
  /** Opened when something is sent: to store an application needs none of it. Throws what is wrong with it. */
  post: () => Post;
  log: (line: string) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The desk that the environment describes. Throws a sentence that names what is missing or malformed. */
export function deskFrom(env: Environment): Desk {
  return {
    store: storeFrom(env),
    pages: pagesFrom(env),
    now: clock(env),
    machineNow: Date.now,
    post: () => postFrom(env),
    log: (line) => console.error(line),
  };
}
