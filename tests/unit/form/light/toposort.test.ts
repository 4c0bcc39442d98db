import { expect, test } from 'vitest';
import toposort from '../../../../src/form/light/toposort.ts';

test('names stay in their order, but each stands before those that it leads to', () => {
  expect(toposort.array(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c']);
  expect(toposort.array(['a', 'b', 'c'], [['c', 'a']])).toEqual(['b', 'c', 'a']);
  expect(
    toposort.array(
      ['a', 'b', 'c', 'd'],
      [
        ['d', 'b'],
        ['b', 'a'],
      ],
    ),
  ).toEqual(['c', 'd', 'b', 'a']);
});
