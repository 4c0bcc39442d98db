import type { Country } from '../application/lists.ts';
import type { Member } from '../application/members.ts';
import { spellingMark } from './spelling-mark.ts';

/** The Members as the page that was loaded lists them, in its language, with their other spellings. */
export const listedMembers: readonly Member[] = optionsOf('member')
  .filter(({ value }) => value !== '' && value !== 'other')
  .map(({ value, text, dataset }) => ({
    code: value,
    region: '',
    en: text,
    fr: text,
    aliases: dataset['also']?.split(spellingMark) ?? [],
  }));

/** The countries as the page that was loaded lists them. */
export const listedCountries: readonly Country[] = optionsOf('country')
  .filter(({ value }) => value !== '')
  .map(({ value, text }) => ({ code: value, en: text, fr: text }));

function optionsOf(question: string): HTMLOptionElement[] {
  return [...document.querySelectorAll<HTMLOptionElement>(`select#${question} option`)];
}
