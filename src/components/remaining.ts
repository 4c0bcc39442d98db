const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Milliseconds in the reader's words, in the two units that matter: days and hours, hours and minutes, and
 * within the last hour minutes and seconds. What has begun counts whole, so nothing reads as nought too soon.
 */
export function remaining(milliseconds: number, locale: string): string {
  const units = unitsOf(Math.ceil(milliseconds / second) * second);
  const words = units.map(([amount, unit]) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
  );
  return new Intl.ListFormat(locale, { type: 'unit' }).format(words);
}

function unitsOf(rest: number): [amount: number, unit: string][] {
  if (rest >= 2 * day)
    return [
      [Math.floor(rest / day), 'day'],
      [Math.floor((rest % day) / hour), 'hour'],
    ];
  if (rest > hour)
    return [
      [Math.floor(rest / hour), 'hour'],
      [Math.floor((rest % hour) / minute), 'minute'],
    ];
  return [
    [Math.floor(rest / minute), 'minute'],
    [(rest % minute) / second, 'second'],
  ];
}

/** Milliseconds until the words change. */
export function untilNext(milliseconds: number): number {
  const step = milliseconds > hour ? minute : second;
  return milliseconds % step || step;
}

/** Minutes before the end at which a listener is told how much is left. */
const told = [60, 30, 10, 5, 2, 1];

/** The milestone (in milliseconds before the end) that lies between two moments, if any; none before the first. */
export function milestone(before: number, after: number): number | undefined {
  if (before === Infinity) return undefined;
  return told.map((minutes) => minutes * minute).find((at) => before > at && after <= at);
}
