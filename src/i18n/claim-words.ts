import type { ClaimWords } from '../call/claim-words.ts';
import type { Words } from './locales.ts';

/** The words of a language by which its prose counts and dates, from the keys that begin with `claims.`. */
export function claimWords(words: Words): ClaimWords {
  const list = (name: string) => (words[`claims.${name}`] ?? '').split(', ').filter(Boolean);
  const numbered = (name: string) =>
    new Map(
      list(name).map((entry) => {
        const [, digits = '', word = ''] = /^(\d+) (.+)$/.exec(entry) ?? [];
        return [word, digits];
      }),
    );
  return {
    numbers: numbered('numbers'),
    days: numbered('days'),
    ordinals: list('ordinals'),
    joiners: list('joiners'),
    monthly: list('monthly'),
    clock: list('clock'),
    lasting: list('lasting'),
    hours: list('hours'),
    at: list('at'),
    noon: list('noon'),
    midnight: list('midnight'),
    nominees: list('nominees'),
    nominee: list('nominee'),
    months: list('months'),
    words: list('words'),
    atMost: list('atMost'),
    single: list('single'),
    nominate: list('nominate'),
  };
}
