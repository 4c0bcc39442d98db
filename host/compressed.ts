import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, pressed, pressedFolder, smallest } from '../src/publishing/pressed.ts';

type Encoding = 'br' | 'gzip';
type Bytes = Buffer<ArrayBuffer>;

/**
 * Text as small as the reader's browser can take it. What has an ETag was compressed when the site was
 * built, or is once; what is made for one request is compressed in a few milliseconds.
 */
export function compression(dist: string) {
  const kept = new Map<string, Promise<Bytes>>();

  async function pressedOnce(bytes: Bytes, encoding: Encoding, name: string): Promise<Bytes> {
    const key = `${name}.${encoding}`;
    const known = kept.get(key) ?? (encoding === 'br' ? builtOrPressed(bytes, key) : hardest(bytes));
    kept.set(key, known);
    return known;
  }

  const builtOrPressed = (bytes: Bytes, file: string) =>
    readFile(join(dist, pressedFolder, file)).catch(() => pressed(bytes));

  return async (request: Request, response: Response): Promise<Response> => {
    const { headers } = response;
    if (headers.has('Content-Encoding') || !isText(headers.get('Content-Type') ?? '')) return response;
    headers.append('Vary', 'Accept-Encoding');
    const encoding = encodingFor(request.headers.get('Accept-Encoding'));
    if (encoding === undefined || response.body === null) return response;
    const bytes = Buffer.from(await response.arrayBuffer());
    if (bytes.length < smallest) return new Response(bytes, response);
    const [, name] = /^W\/"([\w-]+)"$/.exec(headers.get('ETag') ?? '') ?? [];
    headers.set('Content-Encoding', encoding);
    headers.delete('Content-Length');
    const body = name ? await pressedOnce(bytes, encoding, name) : await quickly[encoding](bytes);
    return new Response(body, response);
  };
}

const hardest = (bytes: Bytes): Promise<Bytes> => promisify(gzip)(bytes, { level: 9 });

/** A window of 64 KB and no more: with a larger one, this quality takes ten times as long. */
const quickly = {
  br: (bytes: Bytes): Promise<Bytes> =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 16 },
    }),
  gzip: (bytes: Bytes): Promise<Bytes> => promisify(gzip)(bytes),
};

function encodingFor(accepted: string | null): Encoding | undefined {
  const names = (accepted ?? '')
    .split(',')
    .filter((item) => !/;\s*q=0(?:\.0*)?\s*$/.test(item))
    .map((item) => item.split(';', 1)[0]?.trim().toLowerCase());
  return (['br', 'gzip'] as const).find((name) => names.includes(name));
}
