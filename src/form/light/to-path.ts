/** What Formik takes lodash's `toPath` for: the parts of a path with dots. */
export default function toPath(path: string | readonly string[]): string[] {
  return typeof path === 'string' ? path.split('.') : [...path];
}
