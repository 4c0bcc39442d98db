import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { call } from '../call/call.ts';
import { momentInWords } from '../call/clocks.ts';
import { inLanguage } from '../call/in-language.ts';
import type { Translator } from '../i18n/translator.ts';

const daysAhead = [14, 3];
const secondsOf = (days: number) => days * 24 * 60 * 60;

/**
 * The call's days for a calendar (RFC 5545): the close as an instant, with reminders 14 and 3 days before,
 * and the start of the programme as a day. `site` is the address that entries lead to.
 */
export function calendar(t: Translator, site: URL): string {
  const programme = inLanguage(call.programme, t.locale);
  const made = ical({
    name: t('site.title', { edition: call.edition }),
    prodId: { company: 'WCO', product: call.reference, language: t.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const end = call.closesAt + 1;
  const close = made.createEvent({
    id: `${call.reference}-close@${site.host}`,
    start: new Date(end - 1000),
    end: new Date(end),
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: t('calendar.close', { programme }),
    description: t('calendar.close.description', {
      moment: momentInWords(call.closesAt, call.timeZone, t.locale),
      email: call.email,
    }),
    url: new URL(`/${t.locale}/`, site).href,
  });
  for (const days of daysAhead)
    close.createAlarm({
      type: ICalAlarmType.display,
      trigger: secondsOf(days),
      description: t('calendar.reminder', { days }),
    });
  made.createEvent({
    id: `${call.reference}-start@${site.host}`,
    start: new Date(call.startsOn),
    allDay: true,
    timezone: 'UTC',
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: t('calendar.start', { programme }),
    location: inLanguage(call.headquarters, t.locale),
    url: new URL(`/${t.locale}/letter/`, site).href,
  });
  return made.toString();
}
