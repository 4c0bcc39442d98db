import { once } from 'node:events';
import { createServer } from 'node:net';
import { CannotStart } from './settings.mjs';

/**
 * Refuses to go on where a port is taken already, before anything that takes time is done for it.
 * @param {import('./settings.mjs').Settings} told
 */
export async function expectFree({ host, port, mailboxPort, smtpUrl }) {
  const mailbox = smtpUrl === undefined ? mailboxPort : 0;
  if (port !== 0 && port === mailbox)
    throw new CannotStart(
      `Site and mailbox cannot both have port ${port}; choose another with --mailbox-port.`,
    );
  await expectFreePort(host, port, 'site with --port');
  await expectFreePort(host, mailbox, 'mailbox with --mailbox-port');
}

/** @param {string} host @param {number} port @param {string} what */
async function expectFreePort(host, port, what) {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    throw code === 'EADDRINUSE'
      ? new CannotStart(`Port ${port} is taken; choose another for the ${what}.`)
      : new CannotStart(`HOST is ${host}, and nothing can listen there on port ${port} (${code}).`);
  }
  server.close();
  await once(server, 'close');
}
