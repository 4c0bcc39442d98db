import type { Fields } from '../src/nomination/fields.ts';

/** A letter that lacks nothing, with what a test changes in it. */
export function aNomination(changes: Partial<Fields> = {}): Fields {
  return {
    administration: 'Kenya Revenue Authority',
    address: 'Times Tower\nHaile Selassie Avenue\nNairobi',
    date: '2026-03-12',
    reference: 'KRA/7/2026',
    headName: 'Wanjiru Otieno',
    headTitle: 'Commissioner of Customs',
    nominees: [
      { name: 'Amina Yusuf', position: 'Senior Officer' },
      { name: 'Peter Mwangi', position: 'Analyst, Risk Management' },
    ],
    ...changes,
  };
}
