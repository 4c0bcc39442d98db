import type facts from '../../content/call.json';

/** What `content/call.json` holds. */
export type HeldCall = typeof facts;

/**
 * The call of an edition. Days are ISO days (`2026-09-14`), `opensAt` and `closesAt` instants in
 * milliseconds. The second that `content/call.json` names as the close belongs to the open phase
 * with all its milliseconds, so `closesAt` is the last of them.
 */
export const callOf = (held: HeldCall) => ({
  ...held,
  opensAt: Date.parse(held.opensAt),
  closesAt: Date.parse(held.closesAt) + 999,
});

export type Call = ReturnType<typeof callOf>;
