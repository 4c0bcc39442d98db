import facts from '../../content/call.json' with { type: 'json' };
import { callOf } from './call-of.ts';

/** The call of this edition. */
export const call = callOf(facts);

export type { Call } from './call-of.ts';
