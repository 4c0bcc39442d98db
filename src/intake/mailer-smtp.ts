import { createTransport } from 'nodemailer';
import { MailDown, type Mailer } from './mailer.ts';
import { sending } from './patience.ts';
import type { Sender } from './sender.ts';

const patience = 8_000; // for each step, in milliseconds

const downCodes = new Set([
  'ECONNECTION',
  'ESOCKET',
  'ETIMEDOUT',
  'EDNS',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAUTH',
  'ETLS',
]);

/** Sends by SMTP, one connection a message. `url` is as nodemailer takes it: `smtps://user:secret@host:465`. */
export function smtpMailer(url: string, from: Sender): Mailer {
  return {
    async send({ to, replyTo, ...message }) {
      const transport = createTransport(
        {
          url,
          connectionTimeout: patience,
          greetingTimeout: patience,
          socketTimeout: patience,
          disableFileAccess: true,
          disableUrlAccess: true,
        },
        { from },
      );
      const late = AbortSignal.timeout(sending);
      const aborted = new Promise<never>((_, reject) =>
        late.addEventListener('abort', () => reject(new MailDown('The mail server took too long.'))),
      );
      const sent = transport.sendMail({
        ...message,
        to: { name: '', address: to },
        ...(replyTo && { replyTo }),
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: message.attachments?.map((attachment) => ({ ...attachment })) ?? [],
      });
      try {
        await Promise.race([sent, aborted]);
        return 'sent';
      } catch (error) {
        if (isNoMailbox(error)) return 'refused';
        throw whyDown(error) ?? error;
      } finally {
        transport.close();
      }
    },
  };
}

interface Failure {
  code?: string;
  command?: string;
  response?: string;
}

/**
 * Whether the server says for good that there is no such mailbox: RFC 3463 says so by 5.1 or 5.2.1, and
 * without such a code RFC 5321 does by 550, 551 and 553. Other refusals, such as 5.7 for a sender that it
 * does not trust, may pass once somebody has mended our side.
 */
function isNoMailbox(error: unknown): boolean {
  const { command, response = '' } = error as Failure;
  const says = /^5\d\d[ -]5\.(1\.(1|2|3|6|10)|2\.1)\b|^55[013][ -](?!\d\.\d+\.\d)/;
  return command === 'RCPT TO' && says.test(response);
}

function whyDown(error: unknown): MailDown | undefined {
  if (error instanceof MailDown) return error;
  const { code = '', command } = error as Failure;
  if (command === 'MAIL FROM')
    return new MailDown('The mail server takes nothing from MAIL_FROM.', { cause: error });
  return downCodes.has(code)
    ? new MailDown(`The mail server cannot be reached (${code}).`, { cause: error })
    : undefined;
}
