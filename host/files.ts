import { readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { nameOf } from '../src/publishing/pressed.ts';

export interface File {
  bytes: Buffer<ArrayBuffer>;
  type: string;
  etag: string;
}

/** What the platform does not serve: its own rules, and what begins with a dot. */
const unserved = /^\/_(?:headers|redirects)$|\/\.(?!well-known\/)/;

/** The files of a folder by their address, kept in memory while they do not change on disk. */
export function files(folder: string) {
  const kept = new Map<string, File & { changed: number }>();
  /** `folder` when the address names one with an index page but lacks its trailing slash. */
  return async (pathname: string): Promise<File | 'folder' | undefined> => {
    const path = pathOf(folder, pathname);
    if (path === undefined) return undefined;
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) return (await isFile(join(path, 'index.html'))) ? 'folder' : undefined;
    if (!found?.isFile()) return undefined;
    const known = kept.get(path);
    if (known?.changed === found.mtimeMs) return known;
    const bytes = await readFile(path);
    const file = {
      bytes,
      changed: found.mtimeMs,
      type: getMimeType(path) ?? 'application/octet-stream',
      etag: `W/"${nameOf(bytes)}"`,
    };
    kept.set(path, file);
    return file;
  };
}

function pathOf(folder: string, pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    if (/\0/.test(decoded) || unserved.test(decoded)) return undefined;
    const path = join(folder, decoded);
    if (!path.startsWith(folder + sep)) return undefined;
    return path.endsWith(sep) ? join(path, 'index.html') : path;
  } catch {
    return undefined;
  }
}

const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
