import { expect, test } from 'vitest';
import { inserted, moved, without, type List } from '../../../src/form/row-order.ts';
import { formikErrors } from '../../../src/form/errors.ts';

/** Errors as they stand beside rows of which only some are wrong: with holes. */
const holed = formikErrors([
  { path: 'rows.2', code: 'third' },
  { path: 'rows.4', code: 'fifth' },
])['rows'] as unknown as List<string>;

test('an error stays with its row when another is removed, brought back or moved', () => {
  expect(without(holed, 3)).toEqual([undefined, undefined, 'third', 'fifth']);
  expect(without(holed, 0)).toEqual([undefined, 'third', undefined, 'fifth']);
  expect(inserted(without(holed, 1), 1, undefined)).toEqual([...holed]);
  expect(moved(holed, 4, 0)).toEqual(['fifth', undefined, undefined, 'third', undefined]);
});
