import { createTransport } from 'nodemailer';
import { failedSending } from './mailer-failure.ts';
import type { Mailer } from './mailer.ts';
import { reaching } from './patience.ts';
import type { Sender } from './sender.ts';

/** Sends by SMTP, one connection a message. `url` is as nodemailer takes it: `smtps://user:secret@host:465`. */
export function smtpMailer(url: string, from: Sender): Mailer {
  return {
    async send({ to, replyTo, ...message }, patience) {
      let isHandedOver = false;
      const transport = createTransport(
        {
          url,
          connectionTimeout: reaching,
          greetingTimeout: reaching,
          socketTimeout: patience,
          disableFileAccess: true,
          disableUrlAccess: true,
        },
        { from },
      );
      transport.use('stream', (mail, done) => {
        // The message begins to flow when the server has said that it takes it.
        mail.message.processFunc((bytes) => bytes.once('resume', () => (isHandedOver = true)));
        done();
      });
      try {
        await transport.sendMail({
          ...message,
          to: { name: '', address: to },
          ...(replyTo && { replyTo }),
          headers: { 'Auto-Submitted': 'auto-generated' },
          attachments: message.attachments?.map((attachment) => ({ ...attachment })) ?? [],
          signal: AbortSignal.timeout(patience),
        });
        return 'sent';
      } catch (error) {
        return failedSending(error, isHandedOver);
      } finally {
        transport.close();
      }
    },
  };
}
