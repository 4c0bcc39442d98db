import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blobsStore } from '../../../src/intake/store-blobs.ts';
import { StoreUnavailable, type Store } from '../../../src/intake/store.ts';
import { startBlobsServer, type Fault } from '../../blobs-server.ts';

let server: Awaited<ReturnType<typeof startBlobsServer>>;
let store: Store;
let version: string;

beforeEach(async () => {
  server = await startBlobsServer();
  store = open();
  await store.create('there', 'one');
  version = (await store.read('there'))?.version ?? '';
});

afterEach(() => server.stop());

function open(context = 'production', timeLimit = 1500) {
  const name = 'intake';
  return blobsStore({ name, context, timeLimit, ...server.connection });
}

const operations = {
  create: () => store.create('new', 'x'),
  read: () => store.read('there'),
  replace: () => store.replace('there', 'two', version),
  remove: () => store.remove('there'),
  list: () => store.list(''),
};

const answers = [503, 429, 403, 401, 'hang', 'cut'] as const;

test.each(answers)(
  'when every request ends with %s every operation throws, soon, and nothing has changed',
  async (answer) => {
    server.fail({ answer });
    const start = performance.now();
    const outcomes = await Promise.allSettled(Object.values(operations).map((operate) => operate()));
    expect(performance.now() - start).toBeLessThan(3000);
    for (const outcome of outcomes) {
      const reason = expect.any(StoreUnavailable);
      expect(outcome).toMatchObject({ status: 'rejected', reason });
      if (typeof answer === 'number')
        expect(String('reason' in outcome && outcome.reason)).toContain(String(answer));
    }
    server.fail(undefined);
    expect(await store.list('')).toEqual(['there']);
    expect(await store.read('there')).toEqual({ value: 'one', version });
  },
);

test.each(answers)(
  'when only writes end with %s, and have no effect, creating and replacing throw',
  async (answer) => {
    server.fail({ answer, method: 'PUT' });
    const both = [operations.create(), operations.replace()];
    for (const outcome of await Promise.allSettled(both))
      expect(outcome).toMatchObject({ reason: expect.any(StoreUnavailable) });
  },
);

test('a platform that does not find the store does not say that somebody else created it', async () => {
  server.fail({ answer: 404, method: 'PUT' });
  await expect(store.create('new', 'x')).rejects.toThrow(StoreUnavailable);
});

describe.each([503, 'cut', 'hang', 403] as const)('when a write lands but is answered with %s', (answer) => {
  const landed: Fault = { answer, applied: true, method: 'PUT' };

  test.each([
    ['once', { ...landed, times: 2 }],
    ['every time', landed],
  ])('%s, creating and replacing say true', async (_, fault) => {
    server.fail(fault);
    const both = [operations.create(), operations.replace()];
    expect(await Promise.all(both)).toEqual([true, true]);
    server.fail(undefined);
    expect((await store.read('new'))?.value).toBe('x');
    expect((await store.read('there'))?.value).toBe('two');
  });
});

test('when a write lands and nothing can be read back, creating and replacing throw', async () => {
  server.fail({ answer: 503, applied: true });
  const both = [operations.create(), operations.replace()];
  for (const outcome of await Promise.allSettled(both))
    expect(outcome).toMatchObject({ reason: expect.any(StoreUnavailable) });
});

describe('when the first try of a write fails and somebody else is quicker', () => {
  test('creating what they created says false', async () => {
    const meanwhile = () => open().create('new', 'theirs');
    server.fail({ answer: 503, method: 'PUT', times: 1, meanwhile });
    expect(await store.create('new', 'ours')).toBe(false);
    expect((await store.read('new'))?.value).toBe('theirs');
  });

  test('creating says true even after they replaced what landed', async () => {
    const meanwhile = async () => {
      const ours = await open().read('new');
      await open().replace('new', 'theirs', ours?.version ?? '');
    };
    const fault: Fault = { answer: 503, applied: true, method: 'PUT' };
    server.fail({ ...fault, times: 1, meanwhile });
    expect(await store.create('new', 'ours')).toBe(true);
    expect((await store.read('new'))?.value).toBe('theirs');
  });

  test.each<[Fault['answer'], boolean]>([
    [503, true],
    [503, false],
    ['cut', true],
    ['cut', false],
  ])('replacing throws, since it cannot know (%s, landed: %s)', async (answer, applied) => {
    const meanwhile = async () => {
      const now = await open().read('there');
      await open().replace('there', 'theirs', now?.version ?? '');
    };
    const fault: Fault = { answer, applied, method: 'PUT' };
    server.fail({ ...fault, times: 1, meanwhile });
    await expect(store.replace('there', 'two', version)).rejects.toThrow(StoreUnavailable);
    expect((await store.read('there'))?.value).toBe('theirs');
  });
});

test('one failed try is made good by the next', async () => {
  for (const [name, operate] of Object.entries(operations)) {
    server.fail({ answer: 503, times: 1 });
    await expect(operate(), name).resolves.not.toBe(false);
  }
});

test('an answer cut in the middle is not read as a whole one', async () => {
  server.fail({ answer: 'half' });
  await expect(store.read('there')).rejects.toThrow(StoreUnavailable);
  await expect(store.list('')).rejects.toThrow(StoreUnavailable);
});

test('a list that fails on its second page is not half a list', async () => {
  for (let n = 0; n < 25; n++) await store.create(`page/${n}`, 'x');
  server.fail({ answer: 503, skip: 1 });
  await expect(store.list('page/')).rejects.toThrow(StoreUnavailable);
});

test('a hanging request is given up after eight seconds unless told otherwise', async () => {
  const limits = vi.spyOn(AbortSignal, 'timeout');
  await blobsStore({
    name: 'intake',
    context: 'production',
    ...server.connection,
  }).read('there');
  expect(limits).toHaveBeenCalledWith(8000);
  limits.mockRestore();
});

test('outside the platform every operation throws', async () => {
  const nowhere = blobsStore({ name: 'intake', context: 'production' });
  await expect(nowhere.read('there')).rejects.toThrow(StoreUnavailable);
});

test('deploy contexts share nothing', async () => {
  const preview = open('deploy-preview');
  expect(await preview.create('there', 'preview')).toBe(true);
  await preview.create('only-preview', 'x');
  expect(await store.list('')).toEqual(['there']);
  expect(await store.read('there')).toEqual({ value: 'one', version });
});

test.each(['', 'a/b', '../other', 'a.b'])('the context %j is refused as part of a name', (context) => {
  expect(() => open(context)).toThrow(TypeError);
});
