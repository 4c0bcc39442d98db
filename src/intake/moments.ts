import { call } from '../call/call.ts';
import { momentInWords } from '../call/clocks.ts';
import type { Translator } from '../i18n/translator.ts';

/** A moment (milliseconds) in the call's time zone and in UTC, as pages and messages say it. */
export function bothClocks(moment: number, t: Translator): string {
  return t('moment.both', {
    local: momentInWords(moment, call.timeZone, t.locale),
    utc: momentInWords(moment, 'UTC', t.locale),
  });
}
