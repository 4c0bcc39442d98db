import { MailDev } from 'maildev';
import { CannotStart } from './settings.mjs';

export interface Mailbox {
  url: string;
  smtpUrl: string;
  close(): Promise<void>;
}

/** A mail server that keeps every message in a folder and shows them in a browser. */
export async function openMailbox(host: string, port: number, folder: string): Promise<Mailbox> {
  const maildev = new MailDev({
    ip: host,
    smtp: 0,
    webIp: host,
    web: port,
    mailDirectory: folder,
    silent: true,
  });
  const { smtp, api } = await maildev.start().catch((error: unknown) => {
    throw port > 0 && isTaken(error)
      ? new CannotStart(`Port ${port} is taken; choose another for the mailbox with --mailbox-port.`)
      : error;
  });
  return {
    url: `http://${inUrl(host)}:${api?.getAddress()?.port ?? port}`,
    smtpUrl: `smtp://${inUrl(host)}:${smtp.getAddress().port}`,
    close: () => maildev.stop(),
  };
}

export const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** A host as an address names it: one that listens everywhere is reached at the loopback. */
export function inUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
