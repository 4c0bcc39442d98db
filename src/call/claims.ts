import { claimForms, type ClaimKind } from './claim-forms.ts';
import type { Call } from './call.ts';
import { dayOf } from './clocks.ts';

/** Something that prose states and a call can contradict: as written, where, and what it comes to. */
export interface Claim {
  kind: ClaimKind;
  text: string;
  index: number;
  value: string;
}

/** A claim that differs from the call, with what the call has of that kind and length. */
export type WrongClaim = Claim & { truths: readonly string[] };

/** What prose in a language states about a call. Each stretch of text counts once, as the first form that fits. */
export function claimsIn(prose: string, locale: string): Claim[] {
  let rest = prose;
  const found = claimForms(locale).flatMap(({ kind, pattern, value }) => {
    const claims = [...rest.matchAll(pattern)].map(({ 0: text, index, ...match }) => ({
      kind,
      text,
      index,
      value: value ? value(...Array.from({ length: 3 }, (_, at) => match[at + 1])) : text,
    }));
    rest = rest.replace(pattern, (text) => ' '.repeat(text.length));
    return claims;
  });
  return found.sort((a, b) => a.index - b.index);
}

/** The dates, hours, addresses, references and counts in prose that differ from the call's. */
export function wrongClaims(prose: string, locale: string, call: Call): WrongClaim[] {
  const truths = truthsOf(call);
  return claimsIn(prose, locale)
    .filter(({ kind, value }) => !truths[kind].includes(value))
    .map((claim) => ({ ...claim, truths: truths[claim.kind].filter((truth) => isLike(truth, claim)) }));
}

function truthsOf(call: Call): Record<ClaimKind, string[]> {
  const moments = [call.opensAt, call.closesAt];
  const days = [call.letterDate, ...moments.map((moment) => dayOf(moment, call.timeZone)), call.startsOn];
  const hours = moments.flatMap((moment) => [hourIn(call.timeZone, moment), hourIn('UTC', moment)]);
  return {
    date: unique([...days, ...days.map((day) => day.slice(5)), ...days.map((day) => day.slice(0, 7))]),
    hour: unique([...hours, ...hours.map((hour) => hour.slice(0, 5))]),
    email: [call.email, call.generalEmail],
    telephone: [call.telephone],
    reference: [call.reference],
    edition: [call.edition],
    nominees: [String(call.nominees)],
    months: [String(call.months)],
    words: unique(
      [call.limits.motivationWords, call.limits.administrationGainWords, call.limits.researchTopicWords].map(
        String,
      ),
    ),
  };
}

/** Of dates and hours, only those as complete as the claim help an editor. */
const isLike = (truth: string, { kind, value }: Claim) =>
  (kind !== 'date' && kind !== 'hour') || !/^[\d:-]+$/.test(value) || truth.length === value.length;

const unique = (values: readonly string[]) => [...new Set(values)];

const hourIn = (timeZone: string, moment: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeStyle: 'medium', timeZone }).format(moment);
