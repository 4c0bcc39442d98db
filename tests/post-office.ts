import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface PostOffice {
  url: string;
  /** Whoever is really told to receive each message, whatever its headers say. */
  received: { to: string[]; mail: ParsedMail }[];
  /** Answers this to each recipient from now on, e.g. 550 or 451; 0 accepts them. */
  answerRecipientsWith(code: number): void;
  /** The messages to an address. */
  to(address: string): ParsedMail[];
  close(): Promise<void>;
}

/** A real SMTP server on this machine that keeps what it receives. */
export async function openPostOffice(port = 0): Promise<PostOffice> {
  const received: PostOffice['received'] = [];
  let code = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, callback) =>
      callback(code === 0 ? null : Object.assign(new Error('refused in this test'), { responseCode: code })),
    onData(stream, session, callback) {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      simpleParser(stream).then((mail) => {
        received.push({ to, mail });
        callback();
      }, callback);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The SMTP server has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    answerRecipientsWith: (next) => void (code = next),
    to: (wanted) => received.filter(({ to }) => to.includes(wanted)).map(({ mail }) => mail),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
