import { array, mixed, object, setLocale, type AnySchema, type ObjectShape } from 'yup';
import { isBlank, isRecord } from './answers.ts';
import { isDate, isoOf } from './dates.ts';
import { isUnwritable, tidyCode } from './tidy.ts';

/** What a rule depends on beside the answer: today's ISO day, wherever on Earth it is latest. */
export interface Context {
  today: string;
}

setLocale({
  mixed: {
    default: 'invalid',
    required: 'required',
    notType: 'invalid',
    notNull: 'invalid',
  },
});

/** A string, tidied; everything else has the code given. What it is given is never called. */
export function written(tidy: (text: string) => unknown = tidyCode, code = 'invalid') {
  return mixed<string>((value): value is string => typeof value === 'string')
    .transform((value: unknown) => (typeof value === 'string' ? tidy(value) : (value ?? '')))
    .default('')
    .typeError(code)
    .test('characters', 'characters', (text) => !isUnwritable(text));
}

/** A string that stands in a list, or none. */
export function oneOf(isListed: (text: string) => boolean, tidy?: (text: string) => unknown) {
  return written(tidy).test('notListed', 'notListed', (text) => text === '' || isListed(text));
}

/** A date or month as its parts or its ISO form, given back in ISO form. */
export function dated(kind: 'date' | 'month') {
  const iso = (value: unknown) => {
    if (isBlank(value)) return '';
    const parts = isRecord(value) && Object.values(value).every((part) => typeof part === 'string');
    return parts ? (isoOf(value, kind) ?? value) : value;
  };
  const length = kind === 'date' ? 10 : 7;
  return written(tidyCode, 'date')
    .transform(iso)
    .test('date', 'date', (text) => text === '' || (text.length === length && isDate(text)));
}

/**
 * An object of exactly these fields: another name in it is `unknown`. Yup is shown the known ones only,
 * since it takes `constructor` and its like for fields of its own.
 */
export function exactly(shape: ObjectShape) {
  const names = Object.keys(shape);
  return object(shape)
    .transform((value: unknown) => (isRecord(value) ? known(value, names) : value))
    .test('unknown', 'unknown', (_, { originalValue }) =>
      Object.keys(isRecord(originalValue) ? originalValue : {}).every((name) => names.includes(name)),
    );
}

function known(value: Record<string, unknown>, names: readonly string[]) {
  const given = names.filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(given.map((name) => [name, value[name]]));
}

const beyond = Symbol('an array too long to look into');

/** An array of at most `max` items; a longer one is refused without looking into it. */
export function atMost(max: number, item: AnySchema) {
  return array(item)
    .transform((value: unknown) => (Array.isArray(value) && value.length > max ? beyond : (value ?? [])))
    .typeError(({ value }: { value: unknown }) => (value === beyond ? 'tooMany' : 'invalid'))
    .default([]);
}
