import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip';

const smallest = 1000;
const kept = new Map<string, Buffer<ArrayBuffer>>();

/** Text as small as the reader's browser can take it. What has an ETag is compressed once, hard. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers } = response;
  if (!isText(headers) || response.body === null) return response;
  headers.append('Vary', 'Accept-Encoding');
  const encoding = encodingFor(request.headers.get('Accept-Encoding'));
  const bytes = Buffer.from(await response.arrayBuffer());
  if (encoding === undefined || bytes.length < smallest) return new Response(bytes, response);
  headers.set('Content-Encoding', encoding);
  headers.delete('Content-Length');
  return new Response(await press(bytes, encoding, headers), response);
}

async function press(bytes: Buffer, encoding: Encoding, headers: Headers) {
  const tag = headers.get('ETag');
  const key = `${encoding} ${tag}`;
  const pressed = kept.get(key) ?? (await presses[encoding](bytes, tag !== null));
  if (tag !== null) kept.set(key, pressed);
  return pressed;
}

const presses = {
  br: (bytes: Buffer, hard: boolean) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: hard ? 11 : 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer, hard: boolean) => promisify(gzip)(bytes, { level: hard ? 9 : 6 }),
};

const isText = (headers: Headers) =>
  !headers.has('Content-Encoding') &&
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/javascript|image\/svg)/.test(
    headers.get('Content-Type') ?? '',
  );

function encodingFor(accepted: string | null): Encoding | undefined {
  const names = (accepted ?? '')
    .split(',')
    .filter((item) => !/;\s*q=0(?:\.0*)?\s*$/.test(item))
    .map((item) => item.split(';', 1)[0]?.trim().toLowerCase());
  return (['br', 'gzip'] as const).find((name) => names.includes(name));
}
