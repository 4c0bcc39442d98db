export type Counted = 'nominees' | 'months' | 'words';

/** The words, per language, by which prose counts what the call limits. */
export const claimWords: Readonly<
  Record<string, { numbers: readonly string[]; counted: Readonly<Record<Counted, string>> }>
> = {
  en: {
    numbers: (
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
      'fifteen sixteen seventeen eighteen nineteen twenty'
    ).split(' '),
    counted: {
      nominees: 'candidates|nominees|nominations|officials|applicants',
      months: 'months?',
      words: 'words',
    },
  },
};

/** Every name of a month in a language, long and short, with its number (`04`). */
export function monthNumbers(locale: string): ReadonlyMap<string, string> {
  return new Map(
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index): [string, string] => [
        format.format(Date.UTC(2026, index)),
        twoDigits(String(index + 1)),
      ]);
    }),
  );
}

export const twoDigits = (number: string) => number.padStart(2, '0');
