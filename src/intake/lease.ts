import type { Store } from './store.ts';

interface Held {
  until: number;
  attempts: number;
}

const held = 20_000; // longer than sending one message may take
const shortest = 5_000;
const longest = 300_000;

/** The right to send a parcel, for a while: to be given back when it is sent, or put off when it is not. */
export interface Lease {
  release(): Promise<void>;
  /** Frees it only after a pause that doubles with each attempt, from 5 seconds to 5 minutes. */
  postpone(now: number): Promise<void>;
}

/** Takes the lease of a parcel at a moment (milliseconds), unless somebody holds it. */
export async function takeLease(key: string, store: Store, now: number): Promise<Lease | undefined> {
  const fresh = JSON.stringify({
    until: now + held,
    attempts: 1,
  } satisfies Held);
  if (await store.create(key, fresh)) return leaseOf(key, store, 1);
  const stored = await store.read(key);
  if (!stored) return undefined;
  const { until, attempts } = JSON.parse(stored.value) as Held;
  if (until > now) return undefined;
  const next = JSON.stringify({
    until: now + held,
    attempts: attempts + 1,
  } satisfies Held);
  return (await store.replace(key, next, stored.version)) ? leaseOf(key, store, attempts + 1) : undefined;
}

function leaseOf(key: string, store: Store, attempts: number): Lease {
  return {
    release: () => store.remove(key),
    async postpone(now) {
      const stored = await store.read(key);
      const pause = Math.min(shortest * 2 ** (attempts - 1), longest);
      const later = JSON.stringify({
        until: now + pause,
        attempts,
      } satisfies Held);
      if (stored) await store.replace(key, later, stored.version);
    },
  };
}
