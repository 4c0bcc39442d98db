import { isRecord } from '../../application/answers.ts';

/** What Formik takes lodash's `cloneDeep` for: values of a form are plain data. */
export default function cloneDeep<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cloneDeep) as T;
  return isRecord(value)
    ? (Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cloneDeep(inner)])) as T)
    : value;
}
