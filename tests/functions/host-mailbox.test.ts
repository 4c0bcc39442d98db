import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { openMailbox } from '../../host/mailbox.ts';

async function subjects(mailbox: string): Promise<string[]> {
  const messages = await fetch(`${mailbox}/api/email`);
  return ((await messages.json()) as { subject: string }[]).map(({ subject }) => subject);
}

test('messages are in the mailbox, also after a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  const mailbox = await openMailbox('127.0.0.1', 0, folder);
  await createTransport({ url: mailbox.smtpUrl }).sendMail({
    from: 'a@one.example',
    to: 'b@two.example',
    subject: 'Kept',
    text: 'Kept',
  });
  await expect.poll(() => subjects(mailbox.url)).toEqual(['Kept']);
  await mailbox.close();

  const again = await openMailbox('127.0.0.1', 0, folder);
  expect(await subjects(again.url)).toEqual(['Kept']);
  await again.close();
  await rm(folder, { recursive: true });
});
