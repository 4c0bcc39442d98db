import type { ClaimForm } from './claim-forms.ts';
import { alone, leading, oneOf } from './claim-patterns.ts';
import type { ClaimWords } from './claim-words.ts';

/** What stands between a number and what it counts: `three (3)`, `three suitably qualified`. */
const between = '(?:\\s?\\((\\d+)\\))?[\\s-]+(?:[\\p{L}-]{4,}\\s+){0,2}?';

/** Counts of what the call limits: `three candidates`, `a 9-month stay`, `candidates: 4`, `nominate four`. */
export function countForms(words: ClaimWords): ClaimForm[] {
  const { numbers, nominee, atMost, single, nominate } = words;
  const spelledOne = [...numbers].filter(([, digits]) => digits === '1').map(([word]) => word);
  const number = `(?<!-|\\d[.,])(\\d{1,3}|${oneOf(numbers.keys())})`;
  const many = `(?!${oneOf(spelledOne)}(?!\\p{L}))${number}`;
  const readings: ClaimForm['readings'] = (_, said = '', again) => {
    const digits = numbers.get(said.toLowerCase()) ?? String(Number(said));
    return again === undefined || again === digits ? [digits] : [];
  };
  const form = (kind: ClaimForm['kind'], pattern: string, read = readings): ClaimForm => ({
    kind,
    pattern: alone(pattern, 'i'),
    readings: read,
  });
  return [
    ...(['nominees', 'months', 'words'] as const).flatMap((kind) => [
      form(kind, many + between + oneOf(words[kind])),
      form(kind, `${oneOf(words[kind])}\\s?:\\s(\\d+)`),
    ]),
    form('nominees', leading(atMost) + number + between + oneOf(nominee)),
    form('nominees', `${oneOf(single)}\\s+(?:[\\p{L}-]{4,}\\s+)?${oneOf(nominee)}`, () => ['1']),
    form('nominees', `${oneOf(nominate)}\\s+${leading(atMost)}?${many}`),
  ];
}
