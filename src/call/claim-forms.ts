import { claimWords, monthNumbers, twoDigits, type Counted } from './claim-words.ts';

export type ClaimKind = 'date' | 'hour' | 'email' | 'telephone' | 'reference' | 'edition' | Counted;

/** A way to state something in prose, and the value that its groups come to (the text itself without one). */
export interface ClaimForm {
  kind: ClaimKind;
  pattern: RegExp;
  value?: (...groups: (string | undefined)[]) => string;
}

/** The forms of a language, the more telling first. */
export function claimForms(locale: string): ClaimForm[] {
  return [
    { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu },
    { kind: 'telephone', pattern: /\+\d[\d ()]{6,}\d/gu },
    { kind: 'reference', pattern: /\b\d{2}[A-Z]{2}\d{4}[A-Z]\b/gu },
    ...dateForms(locale),
    { kind: 'edition', pattern: /\b20\d\d\s?[-–/]\s?(?:20)?\d\d\b/gu },
    { kind: 'hour', pattern: /\b(\d{1,2})[:h](\d\d)(?::(\d\d))?\b/gu, value: clock },
    { kind: 'hour', pattern: /\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b/giu },
    ...countForms(locale),
  ];
}

function dateForms(locale: string): ClaimForm[] {
  const months = monthNumbers(locale);
  const month = `(${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const day = (year = '', name = '', number = '') =>
    [year, months.get(name), number && twoDigits(number)].filter(Boolean).join('-');
  const form = (pattern: string, value: NonNullable<ClaimForm['value']>): ClaimForm => ({
    kind: 'date',
    pattern: RegExp(pattern, 'gu'),
    value,
  });
  return [
    form('\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b', (y, m, d) => `${y}-${m}-${d}`),
    form('\\b(\\d\\d)[./](\\d\\d)[./](\\d{4})\\b', (a, b, y) =>
      Number(a) > 12 ? `${y}-${b}-${a}` : `${y}-${a}-${b}`,
    ),
    form(`\\b(\\d{1,2})(?:st|nd|rd|th|er)?\\s+(?:of\\s+)?${month}\\b(?:,?\\s+(\\d{4}))?`, (d, m, y) =>
      day(y, m, d),
    ),
    form(`\\b${month}\\s+(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?`, (m, d, y) => day(y, m, d)),
    form(`\\b${month}\\s+(\\d{4})\\b`, (m, y) => day(y, m)),
  ];
}

function countForms(locale: string): ClaimForm[] {
  const words = claimWords[locale];
  if (!words) return [];
  const { numbers, counted } = words;
  const number = `(\\d+|${numbers.join('|')})`;
  return Object.entries(counted).map(([kind, nouns]) => ({
    kind: kind as Counted,
    pattern: RegExp(`\\b${number}[\\s-]+(?:[\\p{L}-]+\\s+)?(?:${nouns})\\b`, 'giu'),
    value: (said = '') => {
      const word = numbers.indexOf(said.toLowerCase());
      return word < 0 ? said : String(word);
    },
  }));
}

const clock = (hour = '', ...rest: (string | undefined)[]) =>
  [twoDigits(hour), ...rest].filter(Boolean).join(':');
