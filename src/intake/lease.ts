import { randomUUID } from 'node:crypto';
import type { Store } from './store.ts';

interface Held {
  owner: string;
  until: number;
  attempts: number;
}

const shortest = 5_000;
const longest = 300_000;

/**
 * The right to send a parcel until a moment. It is never given back: when the parcel is sent there is a
 * note of that, and until then nobody else must have it.
 */
export interface Lease {
  /**
   * Frees it after a pause that doubles with each attempt, from 5 seconds to 5 minutes; unless it ran out
   * and is somebody else's by now.
   */
  postpone(now: number): Promise<void>;
}

/** Takes the lease of a parcel at a moment (milliseconds) until another, unless somebody holds it. */
export async function takeLease(
  key: string,
  store: Store,
  now: number,
  until: number,
): Promise<Lease | undefined> {
  const owner = randomUUID();
  if (await store.create(key, written({ owner, until, attempts: 1 }))) return leaseOf(key, store, owner, 1);
  const stored = await store.read(key);
  if (!stored) return undefined;
  const held = JSON.parse(stored.value) as Held;
  if (held.until > now) return undefined;
  const attempts = held.attempts + 1;
  const isOurs = await store.replace(key, written({ owner, until, attempts }), stored.version);
  return isOurs ? leaseOf(key, store, owner, attempts) : undefined;
}

function leaseOf(key: string, store: Store, owner: string, attempts: number): Lease {
  return {
    async postpone(now) {
      const stored = await store.read(key);
      if (!stored || (JSON.parse(stored.value) as Held).owner !== owner) return;
      const until = now + Math.min(shortest * 2 ** (attempts - 1), longest);
      await store.replace(key, written({ owner, until, attempts }), stored.version);
    },
  };
}

const written = (held: Held) => JSON.stringify(held);
