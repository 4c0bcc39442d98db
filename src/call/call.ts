import facts from '../../content/call.json' with { type: 'json' };

/**
 * The call of this edition. Days are ISO days (`2026-09-14`), `opensAt` and `closesAt` instants in
 * milliseconds. The second that `content/call.json` names as the close belongs to the open phase
 * with all its milliseconds, so `closesAt` is the last of them.
 */
export const call = {
  ...facts,
  opensAt: Date.parse(facts.opensAt),
  closesAt: Date.parse(facts.closesAt) + 999,
};

export type Call = typeof call;
