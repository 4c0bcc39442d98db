import { isDate as isInCalendar } from '../call/calendar.ts';
import { locales } from '../i18n/locales.ts';
import { tidyCode } from './tidy.ts';

/** A date as typed, in parts; `day` is absent for a month, `month` too for a year. */
export interface Parts {
  day?: string;
  month?: string;
  year?: string;
}

export const partsOf = {
  date: ['day', 'month', 'year'],
  month: ['month', 'year'],
} as const;

/** The ISO form of each kind, as a pattern. */
export const isoPatterns = {
  date: '\\d{4}-\\d\\d-\\d\\d',
  month: '\\d{4}-\\d\\d',
  year: '\\d{4}',
} as const;

const monthNames = monthsIn(locales);

/**
 * The ISO form (`1990-03-12`, `1990-03`) of a date in parts, where a month may be a number or a name
 * in any language of the site; `undefined` when there is no such day.
 */
export function isoOf(parts: Parts, kind: 'date' | 'month'): string | undefined {
  const [day, month, year] = [parts.day, parts.month, parts.year].map((part) => tidyCode(part ?? ''));
  const monthNumber = /^\d{1,2}$/.test(month ?? '') ? Number(month) : monthNamed(fold(month ?? ''));
  if (!/^\d{4}$/.test(year ?? '') || monthNumber === undefined) return undefined;
  if (kind === 'date' && !/^\d{1,2}$/.test(day ?? '')) return undefined;
  const iso = [year, two(monthNumber), ...(kind === 'date' ? [two(Number(day))] : [])].join('-');
  return isDate(iso) ? iso : undefined;
}

/** The month that a name means, or the beginning of one (`fev`), where no other month begins so. */
function monthNamed(typed: string): number | undefined {
  const exact = monthNames.get(typed);
  if (exact !== undefined || typed.length < 3) return exact;
  const begun = [...monthNames].filter(([name]) => name.startsWith(typed)).map(([, number]) => number);
  return new Set(begun).size === 1 ? begun[0] : undefined;
}

/** Whether an ISO day, month or year exists and lies within a lifetime's memory: not before 1900. */
export function isDate(iso: string): boolean {
  return iso >= '1900' && isInCalendar(iso);
}

/** The parts of an ISO day or month, to be shown in its fields. */
export function partsFrom(iso: string): Parts {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: plain(day), month: plain(month), year };
}

const two = (number: number) => String(number).padStart(2, '0');
const plain = (digits: string) => digits.replace(/^0/, '');
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

function monthsIn(languages: readonly string[]): Map<string, number> {
  const entries = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, {
        month: style,
        timeZone: 'UTC',
      });
      return Array.from(
        { length: 12 },
        (_, at) => [fold(format.format(Date.UTC(2026, at, 15))), at + 1] as const,
      );
    }),
  );
  return new Map(entries);
}
