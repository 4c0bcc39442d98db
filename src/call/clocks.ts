const dateAndTime = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const;

/** A moment (milliseconds) in words, e.g. `Thursday 30 April 2026 at 23:59:59`, in a time zone. */
export function momentInWords(
  moment: number,
  timeZone: string,
  locale: string,
  { weekday = 'long' }: { weekday?: 'long' | 'short' } = {},
): string {
  return inWords(new Intl.DateTimeFormat(regional(locale), { ...dateAndTime, weekday, timeZone }), moment);
}

/** An ISO day in words: `14 September 2026`, with its weekday when asked for. */
export function dayInWords(day: string, locale: string, { weekday = false } = {}): string {
  const { day: numeric, month, year } = dateAndTime;
  const format = { day: numeric, month, year, timeZone: 'UTC' } as const;
  return inWords(
    new Intl.DateTimeFormat(regional(locale), weekday ? { ...format, weekday: 'long' } : format),
    Date.parse(`${day}T00:00:00Z`),
  );
}

/** Two ISO days as a range in words: `30 January – 30 April 2026`. */
export function daysInWords(first: string, last: string, locale: string): string {
  const { day, month, year } = dateAndTime;
  const format = new Intl.DateTimeFormat(regional(locale), { day, month, year, timeZone: 'UTC' });
  return format.formatRange(Date.parse(first), Date.parse(last));
}

/** An ISO month (`2019-03`) in words: `March 2019`. */
export function monthInWords(month: string, locale: string): string {
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(regional(locale), format).format(new Date(`${month}-01T00:00:00Z`));
}

/** The ISO day on which a moment falls in a time zone. */
export function dayOf(moment: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);
}

/** What the first day of a month is called where that is not its number. */
const firstDays: Readonly<Record<string, string>> = { fr: '1er' };

function inWords(format: Intl.DateTimeFormat, moment: number): string {
  const first = firstDays[format.resolvedOptions().locale.slice(0, 2)] ?? '1';
  const parts = format.formatToParts(moment);
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? first : value)).join('');
}

const regional = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

/** A language with its region, as programs for documents want it: `en-GB`, `fr-FR`. */
export function languageTag(locale: string): string {
  const { language, region } = new Intl.Locale(regional(locale)).maximize();
  return region ? `${language}-${region}` : language;
}
