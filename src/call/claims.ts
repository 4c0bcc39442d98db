import type { ClaimForm, ClaimKind } from './claim-forms.ts';
import type { Call } from './call-of.ts';
import { truthsOf, utc } from './claim-truths.ts';

/** Something that prose states and a call can contradict: as written, where, and all that it can mean. */
export interface Claim {
  kind: ClaimKind;
  text: string;
  index: number;
  readings: readonly string[];
}

/** A claim that differs from the call, with what the call has of that kind and length. */
export type WrongClaim = Claim & { truths: readonly string[] };

/** What prose states about a call, in a language's forms. Each stretch counts once, as the first form that fits. */
export function claimsIn(prose: string, forms: readonly ClaimForm[]): Claim[] {
  let rest = prose.replaceAll("'", '’').replace(nobodys, blank);
  const found = forms.flatMap(({ kind, pattern, readings }) => {
    const claims = [...rest.matchAll(pattern)].map(({ 0: text, index, ...match }) => {
      const end = index + text.length;
      const isUtc = kind === 'hour' && /^[\s)(]*(?:UTC|GMT)/.test(prose.slice(end));
      const read = readings(text, ...Array.from({ length: 6 }, (_, at) => match[at + 1]));
      return {
        kind,
        text: prose.slice(index, end),
        index,
        readings: isUtc ? read.map((reading) => reading + utc) : read,
      };
    });
    rest = rest.replace(pattern, blank);
    return claims;
  });
  return found.sort((a, b) => a.index - b.index);
}

/** The dates, hours, addresses, references and counts in prose that differ from the call's. */
export function wrongClaims(prose: string, forms: readonly ClaimForm[], call: Call): WrongClaim[] {
  const claims = claimsIn(prose, forms);
  if (claims.length === 0) return [];
  const truths = truthsOf(call);
  return claims
    .filter(({ kind, readings }) => !readings.some((reading) => truths[kind].includes(reading)))
    .map((claim) => ({ ...claim, truths: toldOf(claim, truths[claim.kind], call) }));
}

/** Of dates and hours, only those as complete as the claim help an editor; a number is shown as the call has it. */
function toldOf({ kind, readings }: Claim, truths: readonly string[], call: Call): readonly string[] {
  if (kind === 'telephone') return [call.telephone];
  if (kind !== 'date' && kind !== 'hour') return truths;
  const lengths = readings
    .map((reading) => withoutWeekday(reading).length)
    .map((length) => (length === '04'.length ? '2026-04'.length : length));
  return truths.filter((truth) => truth === withoutWeekday(truth) && lengths.includes(truth.length));
}

/** Whether a date is the call's but for the day of the week that is said with it. */
export const isWrongWeekday = ({ readings, truths }: WrongClaim) =>
  readings.some((reading) => truths.includes(withoutWeekday(reading)));

const withoutWeekday = (reading: string) => reading.replace(/ \d$/, '');

/** Addresses of other sites, and those that are set aside for examples, state nothing about a call. */
const nobodys =
  /https?:\/\/\S+|[\w.+-]+@(?:[\w-]+\.)*(?:example(?:\.(?:com|net|org))?|invalid|test)(?![\w.-]*\w)/g;

/** What was read is covered by a sign that no form knows. */
const blank = (text: string) => '\uFFFC'.repeat(text.length);
