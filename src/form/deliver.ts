import type { Answered, Application } from './send.ts';

/** How the sending stands: under way, or waiting until a moment (milliseconds) for the next try. */
export type Delivery = { state: 'sending' } | { state: 'waiting'; until: number };

export interface Delivering {
  send: (application: Application) => Promise<Answered>;
  now: () => number;
  tell: (delivery: Delivery) => void;
  /** Waits so many milliseconds, or less when there is a reason; false to give up. */
  wait: (milliseconds: number) => Promise<boolean>;
}

const second = 1000;
const longest = 60;

/** Sends an application until there is an answer, with growing pauses; `undefined` when given up. */
export async function deliver(
  application: Application,
  { send, now, tell, wait }: Delivering,
): Promise<Exclude<Answered, { outcome: 'unanswered' }> | undefined> {
  for (let tries = 1; ; tries += 1) {
    tell({ state: 'sending' });
    const answered = await send(application);
    if (answered.outcome !== 'unanswered') return answered;
    const pause = Math.max(answered.retryAfter, Math.min(2 ** tries, longest)) * second;
    tell({ state: 'waiting', until: now() + pause });
    if (!(await wait(pause))) return undefined;
  }
}
