import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answersOf, draftOf, type Kept } from '../../../src/form/draft.ts';
import { createKeeper, type Told } from '../../../src/form/keeper.ts';
import { pageShelf, type Shelf } from '../../../src/form/shelf.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A keeper with a shelf as a device has it, what it kept and what it told. */
function keeping(change: Partial<Shelf> = {}) {
  const shelf: Shelf = { ...pageShelf(), place: 'device', ...change };
  const told: Told['what'][] = [];
  const draft = draftOf('a', {}, 0);
  const keeper = createKeeper({
    shelf,
    draft,
    isUnsaved: false,
    now: Date.now,
    tell: ({ what }) => void told.push(what),
    post: () => undefined,
  });
  keeper.note({ city: '' });
  return { keeper, told };
}

test('what is typed without a rest is kept all the same, within a second of each key', async () => {
  let kept: Kept = {};
  const { keeper } = keeping({ change: async (change) => (kept = change(kept)) });
  for (let keys = 1; keys <= 30; keys += 1) {
    keeper.note({ city: 'x'.repeat(keys) });
    await vi.advanceTimersByTimeAsync(100);
    const typed = String(kept.draft ? answersOf(kept.draft)['city'] : '');
    expect(keys - typed.length).toBeLessThan(10);
  }
});

test('where keeping fails, or never ends, that is said, and it is tried again until it succeeds', async () => {
  const works = pageShelf();
  const failures = [
    () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    () => new Promise<Kept>(() => undefined),
  ];
  const { keeper, told } = keeping({ change: (change) => failures.shift()?.() ?? works.change(change) });
  keeper.note({ city: 'Suva' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['failed']);
  await vi.advanceTimersByTimeAsync(8000);
  expect(told).toEqual(['failed', 'failed']);
  await vi.advanceTimersByTimeAsync(8000);
  expect(told).toEqual(['failed', 'failed', 'saved']);
});

test('once the draft was sent from another tab, nothing is kept here and that is told', async () => {
  const sent = { id: 'a', reference: 'JC26-AAA-AAA-AAA', receipt: '/receipt/x' };
  let kept: Kept = { sent };
  const { keeper, told } = keeping({ change: async (change) => (kept = change(kept)) });
  keeper.note({ city: 'Suva' });
  await vi.advanceTimersByTimeAsync(1000);
  expect([told, kept, keeper.isOver]).toEqual([['sent'], { sent }, true]);
});
