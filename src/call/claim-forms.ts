import { countForms } from './claim-counts.ts';
import { dateForms } from './claim-dates.ts';
import { hourForms } from './claim-hours.ts';
import { alone } from './claim-patterns.ts';
import type { ClaimWords } from './claim-words.ts';

export type ClaimKind =
  'date' | 'hour' | 'email' | 'telephone' | 'reference' | 'edition' | 'nominees' | 'months' | 'words';

/** A way to state something in prose, and all that it can mean, from its text and the groups in it. */
export interface ClaimForm {
  kind: ClaimKind;
  pattern: RegExp;
  readings: (text: string, ...groups: (string | undefined)[]) => string[];
}

/** The forms of a language, the more telling first. */
export function claimForms(locale: string, words: ClaimWords): ClaimForm[] {
  return [
    {
      kind: 'email',
      pattern: /[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu,
      readings: (text) => [text.toLowerCase()],
    },
    { kind: 'reference', pattern: alone('\\d{2}[a-z]{2}\\d{3,5}[a-z]?', 'i'), readings: (text) => [text] },
    {
      kind: 'reference',
      pattern: alone('\\d{2}[ -]?[A-Z]{2}[ -]?\\d{3,5}[ -]?[A-Z]'),
      readings: (text) => [text],
    },
    ...dateForms(locale, words),
    {
      kind: 'edition',
      pattern: /(?<!\d)(20\d\d)\s?[-–/]\s?(?:20)?(\d\d)(?!\d)/gu,
      readings: (_, from = '', to = '') => [`${from}-20${to}`],
    },
    {
      kind: 'telephone',
      pattern: /(?<![\p{L}\p{N}])(?:\+|\(?0)\d[\d\s().-]{6,}\d/gu,
      readings: (text) => [dialled(text)],
    },
    ...hourForms(words),
    ...countForms(words),
  ];
}

/** A telephone number without what is dialled only at home: `+32 (0)2 209` and `0032 2 209` are `322209`. */
export const dialled = (telephone: string) =>
  telephone.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, '');
