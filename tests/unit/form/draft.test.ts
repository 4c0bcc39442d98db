import { expect, test } from 'vitest';
import { answersOf, draftOf, merged } from '../../../src/form/draft.ts';

test('of two states of one draft the newer answer of each question wins', () => {
  const one = { ...draftOf('a', { city: 'Old', phone: '1' }, 1), id: 'a' };
  const next = {
    ...draftOf('a', { city: 'New' }, 2),
    answers: { city: { value: 'New', at: 2 }, phone: { value: '0', at: 0 } },
  };
  expect(answersOf(merged(one, next))).toEqual({ city: 'New', phone: '1' });
  expect(answersOf(merged(next, one))).toEqual({ city: 'New', phone: '1' });
});

test.each([
  ['first', (one: ReturnType<typeof draftOf>, next: typeof one) => merged(one, next)],
  ['last', (one: ReturnType<typeof draftOf>, next: typeof one) => merged(next, one)],
])('of two drafts the one that was answered last stays, wherever it stands (%s)', (_, both) => {
  const older = draftOf('a', { city: 'Lomé', phone: '1', nativeName: '' }, 1);
  const newer = draftOf('b', { city: 'Suva', phone: '1' }, 2);
  const kept = both(older, newer);
  expect([kept.id, answersOf(kept)]).toEqual(['b', { city: 'Suva', phone: '1' }]);
  expect(kept.aside.value).toEqual([{ path: 'city', value: 'Lomé', why: 'newer' }]);
  expect(both(older, kept)).toEqual(kept);
});
