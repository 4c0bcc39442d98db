import { afterEach, beforeEach, expect, test } from 'vitest';
import { countOf } from '../../../src/intake/administration.ts';
import type { Store } from '../../../src/intake/store.ts';
import { aRecord } from '../../a-record.ts';
import { aStore } from '../../functions/store/a-store.ts';

let opened: Awaited<ReturnType<typeof aStore>>;
beforeEach(async () => void (opened = await aStore()));
afterEach(() => opened.close());

test('each is one more, and none takes more calls of the store than the first', async () => {
  const { store, calls } = opened;
  const counts: number[] = [];
  const callsOfEach: string[] = [];
  for (let number = 1; number <= 30; number += 1) {
    const { record } = await aRecord(store);
    calls.length = 0;
    counts.push(await countOf(record, store));
    callsOfEach.push(calls.join(' '));
  }
  expect(counts).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  expect(new Set(callsOfEach)).toEqual(new Set(['create list create']));
});

test('counted again it is the same, however many came since, and nothing is listed', async () => {
  const { store, calls } = opened;
  const { record } = await aRecord(store);
  expect(await countOf(record, store)).toBe(1);
  await countOf((await aRecord(store)).record, store);
  calls.length = 0;
  expect(await countOf(record, store)).toBe(1);
  expect(calls).not.toContain('list');
});

test('where a list failed after the mark was made, the next try counts', async () => {
  const { store } = opened;
  const { record } = await aRecord(store);
  const failing: Store = { ...store, list: () => Promise.reject(new Error('no list')) };
  await expect(countOf(record, failing)).rejects.toThrow('no list');
  expect(await countOf(record, store)).toBe(1);
});

test('administrations are counted apart, also those that are not in the list', async () => {
  const { store } = opened;
  const of = async (answers: object) => countOf((await aRecord(store, { ...answers })).record, store);
  expect(await of({ member: 'KE' })).toBe(1);
  expect(await of({ member: 'FJ' })).toBe(1);
  expect(await of({ member: 'other', memberName: 'Atlantis' })).toBe(1);
  expect(await of({ member: 'other', memberName: 'Lemuria' })).toBe(1);
  expect(await of({ member: 'other', memberName: 'ATLANTIS' })).toBe(2);
  expect(await of({ member: 'KE' })).toBe(2);
});
