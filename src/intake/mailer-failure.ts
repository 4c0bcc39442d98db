import { MailDown, OutcomeUnknown } from './mailer.ts';

/** What nodemailer says of a failure: at which command, and what the server replied, if it did. */
interface Failure {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

const downCodes = new Set([
  'ECONNECTION',
  'ESOCKET',
  'ETIMEDOUT',
  'EDNS',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAUTH',
  'ETLS',
  'EPROTOCOL',
]);

/** What a failure to send means; throws what may pass later. */
export function failedSending(error: unknown, isHandedOver: boolean): 'refused' | 'rejected' {
  const { code = '', command, response = '', responseCode = 0 } = error as Failure;
  if (command === 'RCPT TO' && isNoMailbox(response)) return 'refused';
  if (command === 'DATA' && responseCode >= 500) return 'rejected';
  if (isHandedOver && responseCode === 0) throw new OutcomeUnknown(error);
  if (command === 'MAIL FROM')
    throw new MailDown('The mail server takes nothing from MAIL_FROM.', { cause: error });
  if (code === 'EABORT') throw new MailDown('The mail server took too long.', { cause: error });
  if (downCodes.has(code))
    throw new MailDown(`The mail server cannot be reached (${code}).`, { cause: error });
  throw error;
}

/**
 * Whether the server says for good that there is no such mailbox: RFC 3463 says so by 5.1 or 5.2.1, and
 * without such a code RFC 5321 does by 550, 551 and 553. Other refusals, such as 5.7 for a sender that it
 * does not trust, may pass once somebody has mended our side.
 */
const isNoMailbox = (response: string) =>
  /^5\d\d[ -]5\.(1\.(1|2|3|6|10)|2\.1)\b|^55[013][ -](?!\d\.\d+\.\d)/.test(response);
