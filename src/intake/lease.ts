import { randomUUID } from 'node:crypto';
import type { Store } from './store.ts';

/**
 * Why a parcel is put off: it was surely not sent, the mail server did not say what became of it, or it does
 * not take this message.
 */
export type Reason = 'failed' | 'unknown' | 'rejected';

interface Held {
  owner: string;
  until: number;
  times: Partial<Record<Reason, number>>;
}

/** The first pause and the longest, in milliseconds. Another try after `unknown` may be a second copy. */
const pauses = {
  failed: [5_000, 300_000],
  unknown: [300_000, 14_400_000],
  rejected: [300_000, 3_600_000],
} as const;

/**
 * The right to send a parcel until a moment. It is never given back: when the parcel is sent there is a
 * note of that, and until then nobody else must have it.
 */
export interface Lease {
  /** How often the parcel was put off before for a reason. */
  times(reason: Reason): number;
  /**
   * Frees it after a pause that doubles each time for the same reason; unless it ran out and is somebody
   * else's by now.
   */
  postpone(reason: Reason, now: number): Promise<void>;
}

/** Takes the lease of a parcel at a moment (milliseconds) until another, unless somebody holds it. */
export async function takeLease(
  key: string,
  store: Store,
  now: number,
  until: number,
): Promise<Lease | undefined> {
  const first: Held = { owner: randomUUID(), until, times: {} };
  if (await store.create(key, JSON.stringify(first))) return leaseOf(key, store, first);
  const stored = await store.read(key);
  if (!stored) return undefined;
  const held = JSON.parse(stored.value) as Held;
  if (held.until > now) return undefined;
  const ours = { ...first, times: held.times };
  const isOurs = await store.replace(key, JSON.stringify(ours), stored.version);
  return isOurs ? leaseOf(key, store, ours) : undefined;
}

function leaseOf(key: string, store: Store, { owner, times }: Held): Lease {
  const timesOf = (reason: Reason) => times[reason] ?? 0;
  return {
    times: timesOf,
    async postpone(reason, now) {
      const stored = await store.read(key);
      if (!stored || (JSON.parse(stored.value) as Held).owner !== owner) return;
      const [shortest, longest] = pauses[reason];
      const held: Held = {
        owner,
        until: now + Math.min(shortest * 2 ** timesOf(reason), longest),
        times: { ...times, [reason]: timesOf(reason) + 1 },
      };
      await store.replace(key, JSON.stringify(held), stored.version);
    },
  };
}
