/** Whether an ISO day, month or year exists: 2026-02-30 does not. */
export function isDate(iso: string): boolean {
  const whole = iso + '-01-01'.slice(iso.length - 4);
  const moment = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(whole);
}
