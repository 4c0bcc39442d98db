import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blobsStore, type BlobsOptions } from '../../../src/intake/store-blobs.ts';
import { sqliteStore } from '../../../src/intake/store-sqlite.ts';
import type { Store } from '../../../src/intake/store.ts';
import { startBlobsServer } from '../../blobs-server.ts';

/** Where a store is, in a form that can be handed to another process. */
export type Place = { file: string } | BlobsOptions;

export interface Backend {
  place: Place;
  stop(): Promise<void>;
}

export function openStore(place: Place): Store & { close(): void } {
  return 'file' in place ? sqliteStore(place.file) : { ...blobsStore(place), close: () => {} };
}

export async function startSqlite(): Promise<Backend> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  return {
    place: { file: join(folder, 'data', 'store.db') },
    stop: () => rm(folder, { recursive: true }),
  };
}

export async function startBlobs(): Promise<Backend> {
  const server = await startBlobsServer();
  return {
    place: { name: 'intake', context: 'production', ...server.connection },
    stop: server.stop,
  };
}

export const backends = [
  { kind: 'a SQLite file', start: startSqlite },
  { kind: 'Netlify Blobs', start: startBlobs },
];
