import { array, mixed, number, object, string } from 'yup';
import { isDate } from './calendar.ts';
import type { InLanguages } from './in-language.ts';

const text = () => string().strict().trim().required();
const count = () => number().strict().integer().min(1).required();
const day = () =>
  text().test('day', '${path} must be a day that exists, such as 2026-04-30', (value) => isDay(value));
const moment = () =>
  text()
    .matches(
      /^.{10}T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/,
      '${path} must be a moment to the second with its offset, such as 2026-04-30T23:59:59+02:00',
    )
    .test(
      'moment',
      '${path} must be a moment that exists',
      (value) => isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)),
    );
const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value) && isDate(value);
const exactly = (fields: Parameters<typeof object>[0]) => object(fields).strict().noUnknown().required();

const names = () =>
  mixed<InLanguages>()
    .test(
      'names',
      '${path} must be words by language, English first, such as { "en": "Research", "fr": "Recherche" }',
      (value) => isNames(value),
    )
    .required();

function isNames(value: unknown): boolean {
  const entries = Object.entries(value ?? {});
  const isName = ([language, words]: [string, unknown]) =>
    /^[a-z]{2}$/.test(language) && typeof words === 'string' && words.trim() !== '';
  return entries[0]?.[0] === 'en' && entries.every(isName);
}

/** What `content/call.json` must hold: nothing less and nothing more. */
export const callSchema = exactly({
  reference: text(),
  programme: names(),
  edition: text().matches(/^\d{4}-\d{4}$/),
  letterDate: day(),
  timeZone: text().test('zone', '${path} must be a time zone such as Europe/Brussels', isTimeZone),
  opensAt: moment(),
  closesAt: moment().test(
    'order',
    'closesAt must be later than opensAt',
    (closesAt, { parent }) => Date.parse(closesAt) > Date.parse(parent.opensAt),
  ),
  startsOn: day(),
  months: count(),
  nominees: count(),
  email: text().email(),
  generalEmail: text().email(),
  telephone: text(),
  headquarters: names(),
  signatory: exactly({ name: text(), title: names() }),
  limits: exactly({
    motivationWords: count(),
    administrationGainWords: count(),
    researchTopicWords: count(),
    workAreas: count(),
    earlierPosts: count(),
    degrees: count(),
    earlierProgrammes: count(),
    otherLanguages: count(),
  }),
  workAreas: array(
    exactly({
      code: text().matches(/^[a-z]+$/),
      name: names(),
    }),
  )
    .strict()
    .min(1)
    .required(),
});

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
