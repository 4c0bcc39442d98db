import { isEmail } from '../application/email.ts';

export interface Sender {
  name: string;
  address: string;
}

const withName = /^(?:"([^"\\\p{Cc}]*)"|([^"<>,;:@\\\p{Cc}]*))\s*<([^<>]*)>$/u;

/** The one sender that a text names, as an address or as `Name <address>`, or undefined if it is none or more. */
export function senderIn(text: string): Sender | undefined {
  const given = text.trim();
  const [, quoted, plain, bracketed] = withName.exec(given) ?? [];
  const address = bracketed ?? given;
  return isMailbox(address) ? { name: (quoted ?? plain ?? '').trim(), address } : undefined;
}

/** Whether a text is one address; of this machine's own as well. */
export const isMailbox = (text: string) => isEmail(text) || /^[\w.+-]+@localhost$/.test(text);
