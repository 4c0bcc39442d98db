import { isRecord } from '../src/application/answers.ts';

/** Answers as the fields that a form posts for them, named by their paths. */
export function fieldsOf(value: unknown, path: readonly (string | number)[] = []): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((inner, at) => fieldsOf(inner, [...path, at]));
  if (isRecord(value))
    return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, [...path, name]));
  if (value === false) return [];
  return [[path.join('.'), value === true ? 'yes' : String(value)]];
}
