import { expect, test } from 'vitest';
import { translator } from '../../../src/i18n/i18n.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { calendar } from '../../../src/publishing/calendar.ts';

const site = new URL('https://call.example');
const lines = (locale: (typeof locales)[number]) =>
  calendar(translator(locale), site)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');

test.each(locales)('the calendar in %s holds the close as an instant, with both reminders', (locale) => {
  expect(lines(locale)).toEqual(
    expect.arrayContaining([
      'UID:26IL0045E-close@call.example',
      'DTSTART:20260430T215959Z',
      'DTEND:20260430T220000Z',
      'TRIGGER:-P14D',
      'TRIGGER:-P3D',
      `URL;VALUE=URI:https://call.example/${locale}/`,
    ]),
  );
});

test.each(locales)('the calendar in %s holds the start of the programme as a day', (locale) => {
  expect(lines(locale)).toContain('DTSTART;VALUE=DATE:20260914');
});

test('what the calendar says is in the reader’s language', () => {
  const [one, next] = locales.map((locale) => lines(locale).find((line) => line.startsWith('SUMMARY:')));
  expect(one).not.toBe(next);
});
