import { twoDigits } from './calendar-names.ts';
import type { ClaimForm } from './claim-forms.ts';
import { alone, leading, oneOf } from './claim-patterns.ts';
import type { ClaimWords } from './claim-words.ts';

/** Hours of the clock; a reading is `23:59` or, with seconds, `23:59:59`. What lasts is none. */
export function hourForms(words: ClaimWords): ClaimForm[] {
  const { numbers, clock, lasting, hours, at, noon, midnight } = words;
  const many = [...numbers].filter(([, digits]) => digits !== '1').map(([word]) => word);
  const spelled = `([01]?\\d|2[0-3]|${oneOf(many)})`;
  const minutes = '(?:\\s?(\\d\\d)(?:\\s?(?:min|mn)\\.?\\s?(\\d\\d)\\s?s?)?)?';
  const starts = (texts: readonly string[]) => `(?<![\\p{L}\\p{N}])${leading(texts)}`;
  const read: ClaimForm['readings'] = (_, h = '', m, s) => [time(numbers.get(h.toLowerCase()) ?? h, m, s)];
  const form = (pattern: RegExp, readings = read): ClaimForm => ({ kind: 'hour', pattern, readings });
  return [
    form(
      alone(
        `(\\d{1,2}|${oneOf(numbers.keys())})(?:[:.](\\d\\d))?(?:[:.](\\d\\d))?\\s?([ap])(?:m|\\.\\s?m\\.?)`,
        'i',
      ),
      (_, h = '', m, s, half) => [time(afternoon(numbers.get(h.toLowerCase()) ?? h, half), m, s)],
    ),
    form(/(?<![\p{N}:+−-])(\d{1,2}):(\d\d)(?::(\d\d))?(?![\p{N}:])/gu),
    form(
      RegExp(
        `(?<!${starts(lasting)})(?<![\\p{L}\\p{N}]|[.,](?=\\d))${spelled}\\s?${oneOf(clock)}${minutes}(?![\\p{L}\\p{N}])`,
        'giu',
      ),
    ),
    form(RegExp(`(?<=${starts(at)})${spelled}\\s?${oneOf(hours)}${minutes}(?![\\p{L}\\p{N}])`, 'giu')),
    form(alone(`(?<!-)${oneOf(noon)}`, 'i'), () => ['12:00']),
    form(alone(`(?<!-)${oneOf(midnight)}`, 'i'), () => [nobodyKnowsWhichDay]),
  ];
}

/** Midnight begins a day or ends it, so a call cannot have said it. */
const nobodyKnowsWhichDay = '24:00';

const afternoon = (hour: string, half = '') =>
  String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0));

const time = (hour = '', minute = '00', ...second: (string | undefined)[]) =>
  [twoDigits(hour), minute, ...second].filter(Boolean).join(':');
