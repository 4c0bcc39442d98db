const megabyte = 1024 * 1024;

/**
 * A request as a door gets it: its body read whole into memory. `too-large` above what the platform
 * takes, 6 MB of text or 4.5 MB of anything else, since it carries bytes as base64.
 */
export async function buffered(request: Request): Promise<Request | 'too-large'> {
  const { url, method, headers } = request;
  const bytes = await bounded(request, limit(headers));
  if (bytes === 'too-large') return bytes;
  return new Request(url, bytes === undefined ? { method, headers } : { method, headers, body: bytes });
}

function limit(headers: Headers): number {
  const type = headers.get('Content-Type')?.split(';', 1)[0]?.trim() ?? '';
  const isText = /^(?:text\/.+|application\/(?:.+\+)?(?:json|xml)|application\/x-www-form-urlencoded)$/i.test(
    type,
  );
  return (isText ? 6 : 4.5) * megabyte;
}

async function bounded(request: Request, most: number) {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (Number(request.headers.get('Content-Length')) > most) return 'too-large';
  if (request.body === null) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > most) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
