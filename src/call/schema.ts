import { array, mixed, number, object, string } from 'yup';
import { isDate } from './calendar.ts';
import type { InLanguages } from './in-language.ts';

const needed = '${path} is missing';
const words = '${path} must be words in double quotes';
const text = () =>
  string().strict().typeError(words).trim('${path} begins or ends with a space').required(needed);
const whole = '${path} must be a whole number from 1 on, without quotes';
const count = () => number().strict().typeError(whole).integer(whole).min(1, whole).required(needed);
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
const address = () => text().email('${path} must be an e-mail address');
const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value) && isDate(value);
const exactly = (fields: Parameters<typeof object>[0]) =>
  object(fields)
    .strict()
    .typeError('${path} must be a list of names and values in braces')
    .noUnknown('there is no such fact as “${unknown}”')
    .required(needed);

const names = () =>
  mixed<InLanguages>()
    .test(
      'names',
      '${path} must be words by language, such as { "en": "Research", "fr": "Recherche" }, the one that programme names first being the first',
      (value, { from }) => isNames(value, Object.keys(from?.at(-1)?.value.programme ?? {})[0]),
    )
    .required(needed);

function isNames(value: unknown, own: string | undefined): boolean {
  const entries = Object.entries(value ?? {});
  const isName = ([language, words]: [string, unknown]) =>
    /^[a-z]{2}$/.test(language) && typeof words === 'string' && words.trim() !== '';
  return entries[0]?.[0] === own && entries.length > 0 && entries.every(isName);
}

/** What `content/call.json` must hold: nothing less and nothing more. */
export const callSchema = exactly({
  reference: text(),
  programme: names(),
  edition: text().matches(/^\d{4}-\d{4}$/, '${path} must be two years, such as 2026-2027'),
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
  email: address(),
  generalEmail: address(),
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
      code: text().matches(/^[a-z]+$/, '${path} must be one word of small letters'),
      name: names(),
    }),
  )
    .strict()
    .typeError('${path} must be a list in brackets')
    .min(1, '${path} must hold at least one')
    .required(needed),
});

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat(undefined, { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
