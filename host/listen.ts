import { once } from 'node:events';
import type { Server } from 'node:http';
import { isTaken } from './mailbox.ts';
import { CannotStart } from './settings.mjs';

/** Starts to listen and gives the port, which differs from the wanted one when that is 0. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    if (isTaken(error))
      throw new CannotStart(`Port ${port} is taken; choose another for the site with --port.`);
    throw new CannotStart(`The site cannot listen on ${host}:${port} (${codeOf(error)}).`);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

export const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
