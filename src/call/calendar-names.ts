import { regional } from './clocks.ts';

/** The names that a language has in its calendar, as prose can write them, each with its number. */
export interface CalendarNames {
  months: ReadonlyMap<string, string>;
  /** Names that can only be a month: `May` and `MAY`, but not `may` where the language writes `May`. */
  sureMonths: readonly string[];
  longMonths: readonly string[];
  weekdays: ReadonlyMap<string, string>;
}

/** The names of months (`04`) and of days of the week (`4` for Thursday, `0` for Sunday), long and short. */
export function calendarNames(locale: string): CalendarNames {
  const long = names(locale, 'month', 'long', firstsOfMonths);
  const months = [...long, ...names(locale, 'month', 'short', firstsOfMonths)];
  const weekdays = [...names(locale, 'weekday', 'long', aWeek), ...names(locale, 'weekday', 'short', aWeek)];
  const sure = (list: readonly Named[]) => list.flatMap(([name]) => writings(name, locale));
  return {
    months: new Map(
      months.flatMap(([name, at]) =>
        [...writings(name, locale), name.toLocaleLowerCase(locale)].map((writing): [string, string] => [
          writing,
          twoDigits(String(at + 1)),
        ]),
      ),
    ),
    sureMonths: sure(months),
    longMonths: sure(long),
    weekdays: new Map(
      weekdays.flatMap(([name, at]) =>
        writings(name, locale).map((writing): [string, string] => [writing, String(at)]),
      ),
    ),
  };
}

export const twoDigits = (number: string) => number.padStart(2, '0');

type Named = [name: string, at: number];

const firstsOfMonths = Array.from({ length: 12 }, (_, at) => Date.UTC(2026, at));
/** From a Sunday on. */
const aWeek = Array.from({ length: 7 }, (_, at) => Date.UTC(2026, 1, 1 + at));

function names(
  locale: string,
  part: 'month' | 'weekday',
  length: 'long' | 'short',
  days: readonly number[],
): Named[] {
  return [...new Set([regional(locale), locale])].flatMap((tag) => {
    const format = new Intl.DateTimeFormat(tag, { [part]: length, day: 'numeric', timeZone: 'UTC' });
    return days.flatMap((day, at): Named[] => {
      const name = format.formatToParts(day).find(({ type }) => type === part)?.value ?? '';
      return /\p{L}/u.test(name) ? [[name.replace(/\.$/, ''), at]] : [];
    });
  });
}

/** A name as a sentence, a heading and capitals write it. */
const writings = (name: string, locale: string) => [
  name,
  name.charAt(0).toLocaleUpperCase(locale) + name.slice(1),
  name.toLocaleUpperCase(locale),
];
