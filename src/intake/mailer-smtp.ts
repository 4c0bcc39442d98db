import { createTransport } from 'nodemailer';
import { MailDown, type Mailer } from './mailer.ts';

const patience = 8_000; // for each step, in milliseconds
const patienceInAll = 15_000;

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
export function smtpMailer(url: string, from: string): Mailer {
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
      const late = AbortSignal.timeout(patienceInAll);
      const aborted = new Promise<never>((_, reject) =>
        late.addEventListener('abort', () => reject(new MailDown('The mail server took too long.'))),
      );
      const sending = transport.sendMail({
        ...message,
        to: { name: '', address: to },
        ...(replyTo && { replyTo }),
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: message.attachments?.map((attachment) => ({ ...attachment })) ?? [],
      });
      try {
        await Promise.race([sending, aborted]);
        return 'sent';
      } catch (error) {
        if (isRefusal(error)) return 'refused';
        throw isDown(error) ? new MailDown('The mail server cannot be reached.', { cause: error }) : error;
      } finally {
        transport.close();
      }
    },
  };
}

const codeOf = (error: unknown) => (error as { code?: string }).code ?? '';
const responseOf = (error: unknown) => (error as { responseCode?: number }).responseCode ?? 0;
const isRefusal = (error: unknown) => codeOf(error) === 'EENVELOPE' && responseOf(error) >= 500;
const isDown = (error: unknown) => error instanceof MailDown || downCodes.has(codeOf(error));
