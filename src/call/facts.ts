import type { Call } from './call-of.ts';
import { inLanguage } from './in-language.ts';

/** The facts of a call that prose can name, in a language: words and numbers, but no dates. */
export function factsIn(call: Call, locale: string) {
  const { reference, edition, timeZone, months, nominees, email, generalEmail, telephone } = call;
  return {
    reference,
    edition,
    timeZone,
    months,
    nominees,
    email,
    generalEmail,
    telephone,
    ...call.limits,
    programme: inLanguage(call.programme, locale),
    headquarters: inLanguage(call.headquarters, locale),
    secretaryGeneral: call.signatory.name,
  };
}

export type FactName = keyof ReturnType<typeof factsIn>;
