import type { Call } from './call-of.ts';
import { dialled, type ClaimKind } from './claim-forms.ts';
import { dayOf } from './clocks.ts';

/** What stands behind an hour that is not the call's own clock's. */
export const utc = ' UTC';

/** All that prose may say about a call, by its kind, in the forms that readings have. */
export function truthsOf(call: Call): Record<ClaimKind, string[]> {
  const moments = [call.opensAt, call.closesAt];
  const days = unique([
    call.letterDate,
    ...moments.map((moment) => dayOf(moment, call.timeZone)),
    call.startsOn,
  ]);
  const hours = moments.flatMap((moment) => [
    ...hourIn(call.timeZone, moment),
    ...hourIn('UTC', moment).map((hour) => hour + utc),
  ]);
  const { motivationWords, administrationGainWords, researchTopicWords } = call.limits;
  return {
    date: unique(days.flatMap(saidOf)),
    hour: unique(hours),
    email: [call.email, call.generalEmail].map((address) => address.toLowerCase()),
    telephone: [dialled(call.telephone), dialled(call.telephone.replace(/^\+\d+/, ''))],
    reference: [call.reference],
    edition: [call.edition],
    nominees: [String(call.nominees)],
    months: [String(call.months)],
    words: unique([motivationWords, administrationGainWords, researchTopicWords].map(String)),
  };
}

/** A day as it can be said: whole, without its year, without its day, its month alone, and with its weekday. */
function saidOf(day: string): string[] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const short = day.slice('2026-'.length);
  return [
    day,
    short,
    day.slice(0, '2026-04'.length),
    short.slice(0, 2),
    `${day} ${weekday}`,
    `${short} ${weekday}`,
  ];
}

const unique = (values: readonly string[]) => [...new Set(values)];

/** An hour with its seconds and without. */
function hourIn(timeZone: string, moment: number): string[] {
  const hour = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'medium', timeZone }).format(moment);
  return [hour, hour.slice(0, '23:59'.length)];
}
