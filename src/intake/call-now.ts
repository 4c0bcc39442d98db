import { call } from '../call/call.ts';
import { phase } from '../call/phase.ts';
import { instants } from './problems.ts';
import { json } from './respond.ts';

/** The call at a moment (milliseconds): its phase, and its instants in UTC. */
export function callNow(now: number): Response {
  return json(200, {
    phase: phase(now),
    ...instants(now),
    timeZone: call.timeZone,
    edition: call.edition,
  });
}
