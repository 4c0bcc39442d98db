import type { Nominee } from './fields.ts';

/** The nominees' rows: the page has as many as the call permits, and shows those that are needed. */
export function nomineeRows(kit: HTMLElement) {
  const rows = [...kit.querySelectorAll<HTMLElement>('[data-nominee]')];
  const shown = () => rows.filter((row) => !row.hidden);
  const inputs = (row: HTMLElement) => [...row.querySelectorAll('input')];

  return {
    rows,
    read: (): Nominee[] =>
      shown().map((row) => {
        const [name = '', position = ''] = inputs(row).map(({ value }) => value);
        return { name, position };
      }),
    /** Shows one row more and goes there; false where the call permits no more. */
    add(): boolean {
      const row = rows.find(({ hidden }) => hidden);
      if (!row) return false;
      row.hidden = false;
      inputs(row)[0]?.focus();
      return true;
    },
    /** Takes one nominee out; those below move up. */
    remove(row: HTMLElement) {
      const all = shown();
      const values = all
        .filter((other) => other !== row)
        .map((other) => inputs(other).map(({ value }) => value));
      all.forEach((other, at) =>
        inputs(other).forEach((input, part) => (input.value = values[at]?.[part] ?? '')),
      );
      const last = all.at(-1);
      if (last) last.hidden = true;
    },
  };
}
