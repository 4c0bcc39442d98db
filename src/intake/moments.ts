import { call } from '../call/call.ts';
import { dayInWords, dayOf, momentInWords } from '../call/clocks.ts';
import type { Translator } from '../i18n/translator.ts';

/** A moment (milliseconds) in the call's time zone and in UTC, as pages and messages say it. */
export function bothClocks(moment: number, t: Translator): string {
  return t('moment.both', {
    local: momentInWords(moment, call.timeZone, t.locale),
    utc: momentInWords(moment, 'UTC', t.locale),
  });
}

/** The day by which the nomination letter must be there: the letter names a day, and no hour. */
export function closingDay(t: Translator): string {
  return dayInWords(dayOf(call.closesAt, call.timeZone), t.locale);
}
