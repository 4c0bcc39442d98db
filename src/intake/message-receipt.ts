import { html } from 'hono/html';
import { textOf } from '../application/answers.ts';
import { call } from '../call/call.ts';
import { translator } from '../i18n/i18n.ts';
import { messageHtml } from './message-html.ts';
import type { Message } from './mailer.ts';
import type { Post } from './post.ts';
import { bothClocks, closingDay } from './moments.ts';
import { receiptPath, type ApplicationRecord } from './record.ts';

/**
 * The candidate's own message. It goes to an address that somebody typed, so it holds nothing that
 * somebody typed: the answers stand on the receipt page, behind the link.
 */
export function receiptMessage(record: ApplicationRecord, post: Post): Message {
  const t = translator(record.locale);
  const { reference } = record;
  const link = post.site + receiptPath(record);
  const title = t('message.receipt.subject', { reference });
  const facts = [
    t('message.receipt.received', {
      reference,
      moment: bothClocks(Date.parse(record.receivedAt), t),
    }),
    t('receipt.next.nomination', {
      email: call.email,
      day: closingDay(t),
    }),
    t('receipt.next.decision', { email: call.email }),
  ];
  const readHere = t('message.receipt.link');
  const notYou = t('message.receipt.notYou', { email: call.email });
  return {
    to: textOf(record.answers, 'email'),
    replyTo: { name: '', address: call.email },
    subject: title,
    messageId: `<${reference}.receipt@${post.domain}>`,
    text: [title, ...facts, `${readHere}\n${link}`, notYou].join('\n\n') + '\n',
    html: messageHtml(
      title,
      html`${facts.map((fact) => html`<p>${fact}</p>`)}
        <p>${readHere}<br /><a href="${link}">${link}</a></p>
        <p>${notYou}</p>`,
      t,
    ),
  };
}
