import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** When the line is cut while an application is sent. */
export type Cut = 'before storing' | 'during storing' | 'after storing';

/** A line to a host that is cut while applications are sent, once for each moment named. */
export async function droppingLine(host: string, cuts: Cut[]) {
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing));
  async function pass(incoming: IncomingMessage, outgoing: ServerResponse) {
    const cut = incoming.method === 'POST' ? cuts.shift() : undefined;
    const { method, url = '/', headers } = incoming;
    const body = await buffer(incoming);
    if (cut === 'before storing') return void incoming.socket.destroy();
    const onward = request(new URL(url, host), { method, headers }).on('error', () => undefined);
    onward.end(body);
    if (cut === 'during storing') {
      await once(onward, 'finish');
      incoming.socket.destroy();
      return void onward.destroy();
    }
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    const answered = await buffer(answer);
    if (cut === 'after storing') return void incoming.socket.destroy();
    // A browser itself tries again what was cut on a line that it had used before.
    const unshared = { ...answer.headers, connection: 'close' };
    return void outgoing.writeHead(answer.statusCode ?? 500, unshared).end(answered);
  }
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
