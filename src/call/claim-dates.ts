import { calendarNames, twoDigits } from './calendar-names.ts';
import type { ClaimForm } from './claim-forms.ts';
import { alone, anyCase, leading, oneOf } from './claim-patterns.ts';
import type { ClaimWords } from './claim-words.ts';

type Groups = (string | undefined)[];

/**
 * Dates in words and in digits. A reading is as long as what is said, `2026-04-30`, `04-30`, `2026-04` or `04`,
 * and ends in the number of the day of the week where that is said.
 */
export function dateForms(locale: string, words: ClaimWords): ClaimForm[] {
  const { months, sureMonths, longMonths, weekdays } = calendarNames(locale);
  const { ordinals, joiners, monthly, numbers, days } = words;
  const joiner = `${leading(joiners)}?`;
  const weekday = `(?:(${oneOf(weekdays.keys())})\\.?,?\\s+${joiner})?`;
  const number = `(\\d{1,2})${oneOf(ordinals)}?`;
  const spelled = `(${anyCase(oneOf([...numbers.keys(), ...days.keys()]))})`;
  const [month, anyMonth, longMonth] = [sureMonths, months.keys(), longMonths].map(
    (names) => `(${oneOf(names)})`,
  );
  const year = `(?:(?:\\.?,?\\s+|-)${joiner}(\\d{4}))`;
  const date = (year = '', name = '', day = '') =>
    [year, months.get(name), day && twoDigits(days.get(day) ?? numbers.get(day) ?? day)]
      .filter(Boolean)
      .join('-');
  const day = (pattern: string, read: (...groups: Groups) => string[]): ClaimForm => ({
    kind: 'date',
    pattern: alone(weekday + pattern),
    readings: (_, name = '', ...groups) =>
      read(...groups).map((reading) => [reading, weekdays.get(name)].filter(Boolean).join(' ')),
  });
  const whole = (pattern: string, read: (...groups: Groups) => string): ClaimForm => ({
    kind: 'date',
    pattern: alone(pattern),
    readings: (_, ...groups) => [read(...groups)],
  });
  return [
    {
      kind: 'date',
      pattern: /(?<![\p{L}\p{N}])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?=T\d|(?![\p{L}\p{N}]))/gu,
      readings: (_, y, __, m = '', d = '') => [`${y}-${twoDigits(m)}-${twoDigits(d)}`],
    },
    day('(\\d{1,2})([-./])(\\d{1,2})\\3(\\d{4})', (one, _, other, y) => eitherOrder(one, other, `${y}-`)),
    day('(\\d{1,2})([/.])(\\d{1,2})\\3(\\d\\d)', (one, _, other, y) => eitherOrder(one, other, `20${y}-`)),
    day(`${number}(?:\\s+|-)${joiner}${month}${year}?`, (d, m, y) => [date(y, m, d)]),
    day(`${number}(?:\\s+|-)${joiner}${anyMonth}${year}`, (d, m, y) => [date(y, m, d)]),
    day(`${spelled}\\s+${joiner}${longMonth}${year}?`, (d = '', m, y) => [date(y, m, d.toLowerCase())]),
    day(`${month}\\.?\\s+${number}(?:,?\\s+(\\d{4}))?`, (m, d, y) => [date(y, m, d)]),
    day(`${anyMonth}\\.?\\s+${number},?\\s+(\\d{4})`, (m, d, y) => [date(y, m, d)]),
    whole(`${anyMonth}${year}`, (m, y) => date(y, m)),
    whole(`${leading(monthly)}${month}`, (m) => date('', m)),
    whole(`${anyCase(oneOf(monthly))}-${month}`, (m) => date('', m)),
    day('(0[1-9]|[12]\\d|3[01])/(0[1-9]|[12]\\d|3[01])(?!/)', (one, other) => eitherOrder(one, other)),
  ];
}

/** Two numbers, as the day or the month comes first. */
const eitherOrder = (one = '', other = '', year = '') =>
  [
    [one, other],
    [other, one],
  ].map(([month = '', day = '']) => `${year}${twoDigits(month)}-${twoDigits(day)}`);
