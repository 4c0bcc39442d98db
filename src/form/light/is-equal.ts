/** What Formik takes `react-fast-compare` for: whether two values of plain data are the same. */
export default function isEqual(one: unknown, next: unknown): boolean {
  if (one === next) return true;
  if (typeof one !== 'object' || typeof next !== 'object' || !one || !next) return false;
  const [a, b] = [Object.entries(one), Object.entries(next)];
  return (
    Array.isArray(one) === Array.isArray(next) &&
    a.length === b.length &&
    a.every(([name, value]) => isEqual(value, (next as Record<string, unknown>)[name]))
  );
}
