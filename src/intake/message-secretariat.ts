import { html } from 'hono/html';
import { textOf } from '../application/answers.ts';
import { memberName, other } from '../application/members.ts';
import { rowsOf } from '../application/rows.ts';
import { call } from '../call/call.ts';
import { translator } from '../i18n/i18n.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { answersHtml, answersText } from './answers-html.ts';
import { messageHtml } from './message-html.ts';
import type { Message } from './mailer.ts';
import { bothClocks } from './moments.ts';
import type { Post } from './post.ts';
import { publicRecord } from './public-record.ts';
import type { ApplicationRecord } from './record.ts';

/**
 * The message that brings an application to the Secretariat: for reading as text and HTML from the same
 * rows, for machines as `application.json`. `count` is of the applications of its administration so far, where
 * they could be counted.
 */
export function secretariatMessage(
  record: ApplicationRecord,
  count: number | undefined,
  post: Post,
): Message {
  const t = translator(defaultLocale);
  const { reference, answers } = record;
  const member = memberOf(record);
  const sections = rowsOf(answers, t);
  const title = t('message.secretariat.title', { reference });
  const facts = [
    t('message.secretariat.received', {
      moment: bothClocks(Date.parse(record.receivedAt), t),
    }),
    count === undefined
      ? t('message.secretariat.uncounted', { member })
      : t.at('message.secretariat.count', { member, count }),
    ...((count ?? 0) > call.nominees ? [t('message.secretariat.beyond', { nominees: call.nominees })] : []),
    t('message.secretariat.unscanned'),
  ];
  return {
    to: post.secretariat,
    replyTo: {
      name: oneLine(fullName(record)),
      address: textOf(answers, 'email'),
    },
    subject: oneLine(
      t('message.secretariat.subject', {
        reference,
        member,
        name: textOf(answers, 'familyName').toUpperCase(),
      }),
    ),
    messageId: `<${reference}@${post.domain}>`,
    text: `${title}\n\n${facts.join('\n')}\n\n\n${answersText(sections, t)}\n`,
    html: messageHtml(
      title,
      html`${facts.map((fact) => html`<p>${fact}</p>`)}${answersHtml(sections, t)}`,
      t,
    ),
    attachments: [
      {
        filename: 'application.json',
        contentType: 'application/json',
        content: JSON.stringify(publicRecord(record, post.site), null, 2),
      },
    ],
  };
}

function memberOf({ answers }: ApplicationRecord): string {
  const code = textOf(answers, 'member');
  return code === other ? textOf(answers, 'memberName') : memberName(code, defaultLocale);
}

function fullName({ answers }: ApplicationRecord): string {
  return [textOf(answers, 'givenNames'), textOf(answers, 'familyName')].filter(Boolean).join(' ');
}

/**
 * Text for a header: without controls and marks of direction, which could hide what follows. What looks like an
 * encoded word (RFC 2047) is parted by a joiner that nobody sees, so that it is read as it was typed.
 */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim()
    .replaceAll('=?', '=\u2060?');
}
