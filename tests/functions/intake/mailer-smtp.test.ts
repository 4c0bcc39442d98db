import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { MailDown, OutcomeUnknown, type Message } from '../../../src/intake/mailer.ts';
import { smtpMailer } from '../../../src/intake/mailer-smtp.ts';
import { openPostOffice, type PostOffice } from '../../post-office.ts';

let post: PostOffice;
beforeAll(async () => void (post = await openPostOffice()));
afterEach(() => {
  post.answerSendersWith(0);
  post.answerRecipientsWith(0);
  post.answerMessagesWith(0);
});
afterAll(() => post.close());

const message: Message = {
  to: 'candidate@customs.example',
  subject: 'Subject',
  messageId: '<one@call.example>',
  text: 'Text',
  html: '<p>Text</p>',
};
const send = (patience = 10_000, url = post.url) =>
  smtpMailer(url, { name: 'The call, 2026', address: 'no-reply@call.example' }).send(message, patience);

test('a message is sent from the one sender to the one recipient', async () => {
  expect(await send()).toBe('sent');
  const { to, mail } = post.received.at(-1)!;
  expect(to).toEqual([message.to]);
  expect(mail.from?.value).toEqual([{ name: 'The call, 2026', address: 'no-reply@call.example' }]);
});

test('a mailbox that does not exist is a refusal by the recipient, one that is busy is not', async () => {
  post.answerRecipientsWith(550);
  expect(await send()).toBe('refused');
  post.answerRecipientsWith(451);
  await expect(send()).rejects.toMatchObject({ responseCode: 451 });
});

test('a sender that is refused for good is no refusal by the recipient: nothing else will pass either', async () => {
  post.answerSendersWith(550);
  await expect(send()).rejects.toThrow(MailDown);
  await expect(send()).rejects.toThrow(/MAIL_FROM/);
});

test('a message that is refused after it was handed over is rejected, if for good', async () => {
  post.answerMessagesWith(554);
  expect(await send()).toBe('rejected');
  post.answerMessagesWith(452);
  await expect(send()).rejects.toMatchObject({ responseCode: 452 });
});

test.each(['nothing', 'hang-up'] as const)(
  'a message that is handed over and answered by %s may have arrived, and so it is said',
  async (answer) => {
    post.answerMessagesWith(answer);
    const before = post.received.length;
    await expect(send(500)).rejects.toThrow(OutcomeUnknown);
    expect(post.received).toHaveLength(before + 1);
  },
);

test('a server that says nothing, or is not there, has surely not taken the message', async () => {
  const silent: Server = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  const url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  await expect(send(300, url)).rejects.toThrow(MailDown);
  silent.close();
  await once(silent, 'close');
  await expect(send(300, url)).rejects.toThrow(MailDown);
});
