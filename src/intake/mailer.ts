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

/**
 * Sends a message, in so many milliseconds at most. `refused` means that the recipient will never be reached,
 * `rejected` that the mail server does not take this very message; what may pass later is thrown.
 */
export interface Mailer {
  send(message: Message, patience: number): Promise<'sent' | 'refused' | 'rejected'>;
}

/** The mail server cannot be reached at all: no other message will pass now either. */
export class MailDown extends Error {
  override readonly name = 'MailDown';
}

/** The mail server had the message and did not say what became of it: it may arrive all the same. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';

  constructor(cause: unknown) {
    super('The mail server did not say whether it took the message, which may have arrived.', { cause });
  }
}
