import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backends, openStore, type Backend } from './backends.ts';

const badKeys = [
  '',
  '/a',
  'a/',
  'a//b',
  '.',
  './a',
  'a/.',
  'a/./b',
  '..',
  'x/../../other',
  'a..b',
  'a?b',
  'a#b',
  'a%2Fb',
  'a b',
  'a\\b',
  'a\n',
  'é',
  'k'.repeat(501),
];

describe.each(backends)('a store in $kind', ({ start }) => {
  let backend: Backend;
  let store: ReturnType<typeof openStore>;

  beforeEach(async () => {
    backend = await start();
    store = openStore(backend.place);
  });

  afterEach(async () => {
    store.close();
    await backend.stop();
  });

  async function versionOf(key: string) {
    return (await store.read(key))?.version ?? expect.fail('nothing there');
  }

  test('what is not there is read as undefined', async () => {
    expect(await store.read('records/1')).toBeUndefined();
  });

  test('the first to create a key makes it and the second does not', async () => {
    expect(await store.create('records/1', 'first')).toBe(true);
    expect(await store.create('records/1', 'second')).toBe(false);
    expect(await store.read('records/1')).toMatchObject({ value: 'first' });
  });

  test('creating again with the same value is still not creating', async () => {
    await store.create('records/1', 'same');
    expect(await store.create('records/1', 'same')).toBe(false);
  });

  test('a store opened later reads what an earlier one made', async () => {
    await store.create('records/1', 'kept');
    const later = openStore(backend.place);
    expect(await later.read('records/1')).toEqual(await store.read('records/1'));
    later.close();
  });

  test('the version that was read can be replaced, once', async () => {
    await store.create('records/1', 'one');
    const version = await versionOf('records/1');
    expect(await store.replace('records/1', 'two', version)).toBe(true);
    expect(await store.replace('records/1', 'three', version)).toBe(false);
    expect(await store.read('records/1')).toMatchObject({ value: 'two' });
  });

  test('a version is stale even when the same value was written again', async () => {
    await store.create('records/1', 'same');
    const version = await versionOf('records/1');
    await store.replace('records/1', 'same', version);
    expect(await store.replace('records/1', 'other', version)).toBe(false);
  });

  test('of ten replacements of one version exactly one succeeds', async () => {
    await store.create('records/1', 'start');
    const version = await versionOf('records/1');
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, writer) => store.replace('records/1', `writer ${writer}`, version)),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    const winner = outcomes.indexOf(true);
    expect(await store.read('records/1')).toMatchObject({
      value: `writer ${winner}`,
    });
  });

  test('what was removed cannot be replaced and can be created anew', async () => {
    await store.create('records/1', 'one');
    const version = await versionOf('records/1');
    await store.remove('records/1');
    expect(await store.read('records/1')).toBeUndefined();
    expect(await store.replace('records/1', 'two', version)).toBe(false);
    expect(await store.create('records/1', 'one')).toBe(true);
    expect(await store.replace('records/1', 'two', version)).toBe(false);
  });

  test('removing what is not there is no error', async () => {
    await expect(store.remove('records/1')).resolves.toBeUndefined();
  });

  test('keys are listed by prefix, sorted, and nothing in a prefix is a wildcard', async () => {
    const keys = ['a_b/1', 'aXb/1', 'a-b/1', 'a.b/1', 'a/10', 'a/9', 'A/1'];
    for (const key of keys) await store.create(key, 'x');
    expect(await store.list('a_')).toEqual(['a_b/1']);
    expect(await store.list('a.b/')).toEqual(['a.b/1']);
    expect(await store.list('a/')).toEqual(['a/10', 'a/9']);
    expect(await store.list('')).toEqual(keys.toSorted());
    expect(await store.list('z')).toEqual([]);
    await expect(store.list('a%')).rejects.toThrow(TypeError);
  });

  test('a list of many pages is whole', async () => {
    const keys = Array.from({ length: 35 }, (_, n) => `page/${n + 100}`);
    for (const key of keys) await store.create(key, 'x');
    expect(await store.list('page/')).toEqual(keys);
  });

  test.each([
    ['empty', ''],
    ['with lines and tabs', '\n\r\n\tone\u2028two\n'],
    ['with a byte order mark and a NUL', '\uFEFF{}\0 '],
    ['in many scripts', '日本 العربية हिन्दी Ελλάδα é e\u0301 👩🏽‍✈️'],
    ['of one megabyte', '税関'.repeat(175_000)],
  ])('a value %s comes back as it was', async (_, value) => {
    await store.create('records/1', value);
    expect((await store.read('records/1'))?.value === value).toBe(true);
    const version = await versionOf('records/1');
    await store.replace('records/1', `${value}.`, version);
    expect((await store.read('records/1'))?.value === `${value}.`).toBe(true);
  });

  test('half a surrogate pair is refused rather than changed', async () => {
    await expect(store.create('records/1', 'a\uD800')).rejects.toThrow(TypeError);
    expect(await store.list('')).toEqual([]);
  });

  test.each(badKeys)('the key %j is refused', async (key) => {
    const refusals = [
      store.create(key, 'x'),
      store.read(key),
      store.replace(key, 'x', 'v v'),
      store.remove(key),
    ];
    for (const refusal of refusals) await expect(refusal).rejects.toThrow(TypeError);
  });

  test('a key of 500 characters is allowed', async () => {
    const key = 'k'.repeat(500);
    expect(await store.create(key, 'x')).toBe(true);
    expect(await store.list('k')).toEqual([key]);
  });
});
