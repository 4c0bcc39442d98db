/** What Formik takes lodash's `clone` for: a plain object or an array, copied one level deep. */
export default function clone<T extends object>(value: T): T {
  return (Array.isArray(value) ? [...value] : { ...value }) as T;
}
