import { once } from 'node:events';
import { Server as Listener } from 'node:net';
import type { Server, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { underway } from './underway.ts';

/** How often the loop turns until what had arrived before the end was asked for has been read. */
const turnsToRead = 3;

/** Knows the requests that have arrived and are not answered to the last byte. */
export function answering(server: Server) {
  const unanswered = underway();
  let isEnding = false;
  server.on('request', (_, response: ServerResponse) => {
    if (isEnding) response.shouldKeepAlive = false;
    void unanswered.add(once(response, 'close'));
  });
  return {
    /** Takes no more connections, and waits for what has arrived, at most so many milliseconds. */
    async end(most: number): Promise<void> {
      isEnding = true;
      // The server's own `close` would cut connections of which the request is not read yet.
      Listener.prototype.close.call(server);
      for (let turn = 0; turn < turnsToRead; turn += 1) await setImmediate();
      await unanswered.end(most);
    },
  };
}
