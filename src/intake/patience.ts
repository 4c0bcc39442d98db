/**
 * How long things may take, in milliseconds, so that they add up: whoever sends a message is done with it
 * before its lease runs out and before the platform ends the function.
 */

/** What Netlify allows: 30 s for a scheduled function, 60 s for any other; less what it needs itself. */
export const runTime = 30_000 - 2_000;
export const requestTime = 60_000 - 2_000;

/** A message in the making: its lease, its record and the count, of which the count may take a part. */
export const preparing = 8_000;
export const leastToPrepare = 4_000;
export const counting = 2_000;

/**
 * The mail server: at least, and at most where there is time. To be reached and to greet it has less; its
 * reply to a whole message may take what is left.
 */
export const sending = 10_000;
export const longestSending = 20_000;
export const reaching = 4_000;

/** To note that a message was sent, or to put it off. */
export const settling = 4_000;

/** One message at most, and what must be left to begin with one. */
export const longestMessage = preparing + longestSending + settling;
export const shortestMessage = leastToPrepare + sending + settling;

/** The moments by which a message that is begun now must be prepared, taken by the mail server, and noted. */
export function momentsOf(now: number, until: number) {
  const noted = Math.min(until, now + longestMessage);
  return { prepared: Math.min(now + preparing, noted - settling - sending), taken: noted - settling, noted };
}

/** What did not come in time. */
export class TooLate extends Error {
  override readonly name = 'TooLate';

  constructor() {
    super('It took too long.');
  }
}

/** What a promise gives, unless a moment of the clock passes before; then it throws `TooLate`. */
export async function before<T>(moment: number, promise: Promise<T>, now: () => number): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new TooLate()), Math.max(moment - now(), 0));
  try {
    const given = await Promise.race([promise, late.promise]);
    if (now() > moment) throw new TooLate();
    return given;
  } finally {
    clearTimeout(timer);
  }
}
