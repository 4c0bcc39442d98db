import { connect } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';

export interface Answer {
  /** All bytes that came: status, headers, and the body as it travelled. */
  bytes: number;
  /** The bytes of the body alone. */
  body: number;
  headers: string;
  text: string;
}

/** Asks for a path as a browser that takes brotli does, and counts what comes over the wire. */
export async function ask(url: string, path: string): Promise<Answer> {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`);
  const all = Buffer.concat(await socket.toArray());
  const end = all.indexOf('\r\n\r\n') + 4;
  const headers = all.toString('latin1', 0, end);
  const body = all.subarray(end);
  const content = /^transfer-encoding: chunked/im.test(headers) ? unchunked(body) : body;
  const text = /^content-encoding: br/im.test(headers) ? brotliDecompressSync(content) : content;
  return { bytes: all.length, body: body.length, headers, text: text.toString() };
}

function unchunked(body: Buffer): Buffer {
  const end = body.indexOf('\r\n');
  const size = Number.parseInt(body.toString('latin1', 0, end), 16);
  const chunk = body.subarray(end + 2, end + 2 + size);
  return size > 0 ? Buffer.concat([chunk, unchunked(body.subarray(end + 2 + size + 2))]) : chunk;
}
