import { expect, test } from 'vitest';
import { likelyMeant } from '../../../src/form/slips.ts';

test.each([
  ['a@gmial.com', 'a@gmail.com'],
  ['a@gmal.com', 'a@gmail.com'],
  ['a@gmaill.com', 'a@gmail.com'],
  ['a@yahooo.com', 'a@yahoo.com'],
  ['a@hotmial.com', 'a@hotmail.com'],
  ['Name@outlok.com', 'Name@outlook.com'],
  ['a@gmail.com', undefined],
  ['a@customs.example', undefined],
  ['a', undefined],
  ['', undefined],
])('%s is asked about as %s', (typed, meant) => {
  expect(likelyMeant(typed)).toBe(meant);
});
