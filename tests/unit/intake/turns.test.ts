import { expect, test } from 'vitest';
import { turns } from '../../../src/intake/turns.ts';

/** Something that is done when it is told so. */
function something() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let isBegun = false;
  return { act: () => ((isBegun = true), promise), resolve, reject, isBegun: () => isBegun };
}

test('so many are done at once, and the next when one of them is done, well or badly', async () => {
  const { take } = turns(2);
  const all = [1, 2, 3, 4].map(something);
  const outcomes = all.map(({ act }) => take(10_000, act));
  const begun = () => all.map(({ isBegun }) => isBegun());
  await Promise.resolve();
  expect(begun()).toEqual([true, true, false, false]);
  all[1]?.resolve('done');
  await outcomes[1];
  await expect.poll(begun).toEqual([true, true, true, false]);
  all[0]?.reject(new Error('failed'));
  await expect(outcomes[0]).rejects.toThrow('failed');
  await expect.poll(begun).toEqual([true, true, true, true]);
  all[2]?.resolve('third');
  all[3]?.resolve('fourth');
  expect(await Promise.all(outcomes.slice(2))).toEqual(['third', 'fourth']);
});

test('whose turn does not come in time gives up, and takes no turn from the next', async () => {
  const { take } = turns(1);
  const [first, second, third] = [something(), something(), something()];
  const taken = take(10_000, first.act);
  expect(await take(0, second.act)).toBe('late');
  const last = take(10_000, third.act);
  first.resolve('first');
  third.resolve('third');
  expect(await Promise.all([taken, last])).toEqual(['first', 'third']);
  expect(second.isBegun()).toBe(false);
});
