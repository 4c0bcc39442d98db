import { call } from '../src/call/call.ts';
import { claimForms } from '../src/call/claim-forms.ts';
import { wrongClaims } from '../src/call/claims.ts';
import { claimWords } from '../src/i18n/claim-words.ts';
import { words } from '../src/i18n/words.ts';

/** The forms in which a language states something about the call. */
export const formsIn = (locale: string) =>
  claimForms(locale, claimWords(Object.entries(words).find(([language]) => language === locale)?.[1] ?? {}));

/** The stretches of prose that differ from a call. */
export const wrongIn = (prose: string, locale: string, of = call) =>
  wrongClaims(prose, formsIn(locale), of).map(({ text }) => text);
