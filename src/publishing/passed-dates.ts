import type { Call } from '../call/call-of.ts';
import { dayInWords, dayOf } from '../call/clocks.ts';

/** The dates of a call that lie before the day of a moment (milliseconds), by their names in `content/call.json`. */
export function passedDates(call: Call, locale: string, now: number): string[] {
  const { timeZone, letterDate, startsOn } = call;
  const [opensAt, closesAt] = [dayOf(call.opensAt, timeZone), dayOf(call.closesAt, timeZone)];
  const days = [
    ['letterDate', 'the date of the letter', letterDate],
    ['opensAt', 'the form opens', opensAt],
    ['closesAt', 'the date limit', closesAt],
    ['startsOn', 'the Programme starts', startsOn],
  ] as const;
  return days
    .filter(([, , day]) => day < dayOf(now, timeZone))
    .map(([name, what, day]) => `${name}, ${what}: ${dayInWords(day, locale)}`);
}
