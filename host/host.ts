import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { clock } from '../src/intake/clock.ts';
import { answering } from './answering.ts';
import { environmentOf, tryOut } from './environment.ts';
import { listen } from './listen.ts';
import { inUrl, openMailbox } from './mailbox.ts';
import { openSite } from './site.ts';
import type { Settings } from './settings.mjs';
import { within } from './underway.ts';

export interface Host {
  url: string;
  mailboxUrl: string | undefined;
  now: () => number;
  close(): Promise<void>;
}

/** The platform on this machine: the built site, its doors, their timer, a store and a mailbox. */
export async function serve(settings: Settings): Promise<Host> {
  await tryOut(settings);
  const now = clock({ ...process.env, CALL_CLOCK: settings.clock });
  const site = Promise.withResolvers<Awaited<ReturnType<typeof openSite>>>();
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: async (request, { incoming }) => (await site.promise).answer(request, addressOf(incoming)),
  }) as Server;
  const answers = answering(server);
  const port = await listen(server, settings.host, settings.port);
  const url = `http://${inUrl(settings.host)}:${port}`;
  const mailbox =
    settings.smtpUrl === undefined
      ? await openMailbox(settings.host, settings.mailboxPort, join(settings.data, 'mailbox'))
      : undefined;
  const siteUrl = settings.siteUrl ?? url;
  Object.assign(process.env, environmentOf(settings, siteUrl, mailbox?.smtpUrl));
  const { answer, end } = await openSite(settings, siteUrl, now);
  site.resolve({ answer, end });

  return {
    url,
    mailboxUrl: mailbox?.url,
    now,
    async close() {
      const most = performance.now() + 3000;
      await answers.end(3000);
      await end(most - performance.now());
      server.closeAllConnections();
      if (mailbox) await within(mailbox.close(), 1000);
    },
  };
}

const addressOf = ({ socket }: { socket: { remoteAddress?: string | undefined } }) =>
  socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
