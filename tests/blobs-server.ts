import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Fault {
  /** A status, no answer at all, a connection cut before the answer or in the middle of it. */
  answer: number | 'hang' | 'cut' | 'half';
  /** Do what was asked for, then fail. */
  applied?: boolean;
  method?: 'GET' | 'PUT' | 'DELETE';
  /** How many such requests pass before the first that fails, and how many fail; all, unless told. */
  skip?: number;
  times?: number;
  /** What else happens before the failing answer is given. */
  meanwhile?: () => Promise<unknown>;
}

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

const siteID = 'site-id';
const token = 'secret-token';
const address = /^\/region:eu-central-1\/site-id\/(site:[\w.-]+)(?:\/([\w./-]+))?$/;

/**
 * The part of Netlify Blobs that `@netlify/blobs` speaks to from inside a function, kept in memory.
 * One request is decided at one moment; an etag is the MD5 of the content, as on the platform, and
 * weak when the answer may be compressed.
 */
export async function startBlobsServer({ pageSize = 10 } = {}) {
  const blobs = new Map<string, string>();
  let fault: Fault | undefined;

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const body = await text(request);
    const failing = takeFault(request.method);
    const answer = failing && !failing.applied ? undefined : decide(request, body);
    await failing?.meanwhile?.();
    if (failing?.answer === 'hang') return;
    if (failing?.answer === 'cut') return void response.destroy();
    const { status, headers, body: content = '' } = answer ?? { status: 200 };
    if (typeof failing?.answer === 'number')
      return void response.writeHead(failing.answer, { etag: '"x"' }).end();
    const size = Buffer.byteLength(content);
    if (failing?.answer === 'half') {
      response.writeHead(status, { ...headers, 'content-length': size + 9 });
      response.write(content, () => response.destroy());
    } else if (status === 204) response.writeHead(status, headers).end();
    else response.writeHead(status, { ...headers, 'content-length': size }).end(content);
  }

  function takeFault(method?: string) {
    if (!fault || (fault.method && fault.method !== method)) return undefined;
    if (fault.skip) return void fault.skip--;
    if (fault.times === undefined) return fault;
    return fault.times-- > 0 ? fault : undefined;
  }

  function decide(request: IncomingMessage, body: string): Answer {
    const { method, headers, url: target = '' } = request;
    const [path = '', query] = target.split('?');
    const [whole, store, key] = address.exec(path) ?? [];
    if (headers.authorization !== `Bearer ${token}`) return { status: 401 };
    if (!whole || !store) return { status: 400 };
    if (!key) return list(`${store}/`, new URLSearchParams(query));
    const id = `${store}/${key}`;
    const there = blobs.get(id);
    if (method === 'DELETE') return { status: blobs.delete(id) ? 204 : 404 };
    if (method === 'PUT') {
      const expected = headers['if-match'];
      if (expected && there === undefined) return { status: 404 };
      if (expected && expected !== etagOf(there)) return { status: 412 };
      if (headers['if-none-match'] === '*' && there !== undefined) return { status: 412 };
      blobs.set(id, body);
      return { status: 200, headers: { etag: etagOf(body) } };
    }
    if (there === undefined) return { status: 404 };
    const compressed = /gzip/.test(String(headers['accept-encoding']));
    const etag = (compressed ? 'W/' : '') + etagOf(there);
    return { status: 200, headers: { etag }, body: there };
  }

  // Newest names first, so that nobody relies on the order.
  function list(store: string, query: URLSearchParams): Answer {
    const prefix = store + (query.get('prefix') ?? '');
    const cursor = query.get('cursor');
    const found = [...blobs.keys()]
      .filter((id) => id.startsWith(prefix) && (!cursor || id < cursor))
      .sort()
      .reverse();
    const page = found.slice(0, pageSize);
    const body = JSON.stringify({
      blobs: page.map((id) => ({
        key: id.slice(store.length),
        etag: etagOf(blobs.get(id)),
      })),
      directories: [],
      ...(found.length > pageSize && { next_cursor: page.at(-1) }),
    });
    return { status: 200, body };
  }

  return {
    /** What `blobsStore` needs to reach it; the cached edge is a closed port, on purpose. */
    connection: {
      siteID,
      token,
      edgeURL: 'http://127.0.0.1:1',
      uncachedEdgeURL: url,
    },
    /** From now on; `undefined` mends it. */
    fail(next: Fault | undefined) {
      fault = next && { ...next };
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function etagOf(content = '') {
  return `"${createHash('md5').update(content).digest('hex')}"`;
}
