/** An e-mail. `messageId` is the same for every copy of the same message. */
export interface Message {
  to: string;
  replyTo?: { name: string; address: string };
  subject: string;
  messageId: string;
  text: string;
  html: string;
  attachments?: readonly {
    filename: string;
    content: string;
    contentType: string;
  }[];
}

/** `refused` means that the recipient will never be reached; what may pass later is thrown. */
export interface Mailer {
  send(message: Message): Promise<'sent' | 'refused'>;
}

/** The mail server cannot be reached at all: no other message will pass now either. */
export class MailDown extends Error {
  override readonly name = 'MailDown';
}
