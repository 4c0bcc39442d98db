import { call, type Call } from './call.ts';

export type Phase = 'upcoming' | 'open' | 'closed';

/** The phase at a moment (milliseconds): open from `opensAt` to the last millisecond of `closesAt`. */
export function phase(now: number, { opensAt, closesAt }: Pick<Call, 'opensAt' | 'closesAt'> = call): Phase {
  if (now < opensAt) return 'upcoming';
  return now <= closesAt ? 'open' : 'closed';
}
