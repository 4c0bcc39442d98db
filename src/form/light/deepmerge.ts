import { isRecord } from '../../application/answers.ts';

type Value = Record<string, unknown>;
interface Options {
  arrayMerge: (one: unknown[], next: unknown[], options: Options) => unknown[];
}

/** What Formik takes `deepmerge` for: the errors of its several checks as one. */
export default {
  all: (all: readonly Value[], options: Options) =>
    all.reduce((one, next) => merged(one, next, options) as Value, {}),
};

function merged(one: unknown, next: unknown, options: Options): unknown {
  if (Array.isArray(one) && Array.isArray(next)) return options.arrayMerge(one, next, options);
  if (!isRecord(one) || !isRecord(next)) return next;
  const entries = Object.entries(next).map(([name, value]) => [name, merged(one[name], value, options)]);
  return { ...one, ...Object.fromEntries(entries) };
}
