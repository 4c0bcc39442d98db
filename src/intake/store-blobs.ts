import { getStore } from '@netlify/blobs';
import { randomUUID } from 'node:crypto';
import { lineUntil, type Line } from './store-blobs-line.ts';
import { assertKey, assertPrefix, assertValue, StoreUnavailable, type Store } from './store.ts';

export interface BlobsOptions {
  name: string;
  /** `production`, `deploy-preview` …: part of the name, since a site's contexts share its stores. */
  context: string;
  /** Milliseconds after which any operation has ended, well or badly; 8000 unless told. */
  timeLimit?: number;
  siteID?: string;
  token?: string;
  apiURL?: string;
  edgeURL?: string;
  uncachedEdgeURL?: string;
}

/** A store in Netlify Blobs; to be made inside the request, where the platform's settings are. */
export function blobsStore(options: BlobsOptions): Store {
  const { name, context, timeLimit = 8000, ...connection } = options;
  if (![name, context].every((part) => /^[A-Za-z0-9-]+$/.test(part)))
    throw new TypeError('Not a name of a store of blobs');

  const open = (line: Line) =>
    getStore({
      ...connection,
      name: `${name}.${context}`,
      consistency: 'strong',
      region: 'eu-central-1',
      fetch: line.fetch,
    });

  async function look(key: string, signal: AbortSignal) {
    const blob = await open(lineUntil(signal)).getWithMetadata(key);
    return blob ? { ...unpack(blob.data), etag: blob.etag ?? '' } : undefined;
  }

  // The client says `modified: true` of a failed conditional write as well, and `false` of one
  // whose own first try landed: only an etag is sure, and the rest is settled by reading back.
  async function write(
    key: string,
    blob: string,
    condition: { onlyIfNew: true } | { onlyIfMatch: string },
    signal: AbortSignal,
  ) {
    const timeToReadBack = AbortSignal.timeout(timeLimit * 0.6);
    const line = lineUntil(AbortSignal.any([signal, timeToReadBack]));
    const { modified, etag } = await open(line).set(key, blob, condition);
    const written = modified && Boolean(etag);
    return { written, refused: !modified && !line.failure(), line };
  }

  return {
    async create(key, value) {
      assertKey(key);
      assertValue(value);
      return attempt('create a record', timeLimit, async (signal) => {
        const nonce = randomUUID();
        const blob = pack(nonce, nonce, value);
        const sent = await write(key, blob, { onlyIfNew: true }, signal);
        if (sent.written) return true;
        const there = await look(key, signal);
        if (there || sent.refused) return there?.born === nonce;
        throw sent.line.failure() ?? new Error('the write left no trace');
      });
    },
    async read(key) {
      assertKey(key);
      return attempt('read a record', timeLimit, async (signal) => {
        const there = await look(key, signal);
        return (
          there && {
            value: there.value,
            version: `${there.born} ${there.etag}`,
          }
        );
      });
    },
    async replace(key, value, version) {
      assertKey(key);
      assertValue(value);
      return attempt('replace a record', timeLimit, async (signal) => {
        const [born = '', etag] = version.split(/ (.*)/);
        // An empty `onlyIfMatch` would be an unconditional write.
        if (!etag) throw new Error('the version has no etag');
        const nonce = randomUUID();
        const blob = pack(born, nonce, value);
        const sent = await write(key, blob, { onlyIfMatch: etag }, signal);
        if (sent.written) return true;
        if ((await look(key, signal))?.nonce === nonce) return true;
        if (sent.refused) return false;
        // Ours may have landed and been replaced since: neither true nor false is sure.
        throw sent.line.failure() ?? new Error('the write left no trace');
      });
    },
    async remove(key) {
      assertKey(key);
      return attempt('remove a record', timeLimit, (signal) => open(lineUntil(signal)).delete(key));
    },
    async list(prefix) {
      assertPrefix(prefix);
      return attempt('list its keys', timeLimit, async (signal) => {
        const keys: string[] = [];
        const store = open(lineUntil(signal));
        for await (const page of store.list({ prefix, paginate: true }))
          keys.push(...page.blobs.map((blob) => blob.key));
        return keys.sort();
      });
    },
  };
}

// The first nonce tells whose record it is, the second whose write. They also make every blob
// differ: an etag is the MD5 of what is stored, so equal values would pass for the same version.
function pack(born: string, nonce: string, value: string) {
  return `${born} ${nonce}\n${value}`;
}

function unpack(blob: string) {
  const [, born, nonce, value] = /^(\S+) (\S+)\n(.*)$/s.exec(blob) ?? [];
  if (born === undefined || nonce === undefined || value === undefined)
    throw new Error('a blob is not a record');
  return { born, nonce, value };
}

async function attempt<Result>(
  action: string,
  timeLimit: number,
  run: (signal: AbortSignal) => Promise<Result>,
) {
  try {
    return await run(AbortSignal.timeout(timeLimit));
  } catch (cause) {
    throw new StoreUnavailable(action, cause);
  }
}
