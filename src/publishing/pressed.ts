import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/**
 * Where a built site has its texts as brotli, each under the name of its content. Netlify leaves out what
 * begins with a dot and compresses by itself; the host serves nothing of it under its own address.
 */
export const pressedFolder = '.pressed';

/** Below so many bytes a text is sent as it is. */
export const smallest = 200;

/** The name of a content: a text that changed has another one, so that no copy is ever stale. */
export function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

export const isText = (type: string) =>
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/javascript|image\/svg)/.test(type);

/** As small as brotli makes it, in 20 to 300 ms. */
export function pressed(bytes: Uint8Array): Promise<Buffer<ArrayBuffer>> {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
