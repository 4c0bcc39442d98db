import { setTimeout } from 'node:timers/promises';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** Refuses with a code; 0 accepts. */
type Code = number;

export interface PostOffice {
  url: string;
  /** Whoever is really told to receive each message, whatever its headers say. */
  received: { to: string[]; mail: ParsedMail }[];
  /** The most connections that were open at once. */
  mostAtOnce(): number;
  /** Answers this to each sender from now on. */
  answerSendersWith(code: Code): void;
  /** Answers this to each recipient from now on, e.g. 550 or 451. */
  answerRecipientsWith(code: Code): void;
  /** Answers this to whole messages to an address from now on; or keeps them and says nothing, or hangs up. */
  answerMessagesWith(answer: Code | 'nothing' | 'hang-up', to?: string): void;
  /** The messages to an address. */
  to(address: string): ParsedMail[];
  close(): Promise<void>;
}

/**
 * A real SMTP server on this machine that keeps what it receives. One that takes `milliseconds` for each message
 * serves one connection at a time; the others wait for its greeting.
 */
export async function openPostOffice(port = 0, milliseconds = 0): Promise<PostOffice> {
  const received: PostOffice['received'] = [];
  const answers = { sender: 0, recipient: 0 };
  const toMessage: { answer: Code | 'nothing' | 'hang-up'; to: string | undefined } = {
    answer: 0,
    to: undefined,
  };
  let mostAtOnce = 0;
  let before = Promise.resolve();
  const leaving = new Map<string, () => void>();
  const refusal = (code: Code) =>
    code === 0 ? null : Object.assign(new Error('refused in this test'), { responseCode: code });

  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onConnect({ id }, callback) {
      mostAtOnce = Math.max(mostAtOnce, server.connections.size);
      if (milliseconds === 0) return callback();
      const { promise, resolve } = Promise.withResolvers<void>();
      leaving.set(id, resolve);
      void before.then(() => callback());
      before = promise;
    },
    onClose: ({ id }) => leaving.get(id)?.(),
    onMailFrom: (_, __, callback) => callback(refusal(answers.sender)),
    onRcptTo: (_, __, callback) => callback(refusal(answers.recipient)),
    async onData(stream, session, callback) {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      const mail = await simpleParser(stream);
      const answer = toMessage.to === undefined || to.includes(toMessage.to) ? toMessage.answer : 0;
      if (typeof answer === 'number' && answer > 0) return callback(refusal(answer));
      received.push({ to, mail });
      if (answer === 'nothing') return;
      if (answer === 'hang-up') return hangUp(session.id);
      if (milliseconds > 0) await setTimeout(milliseconds);
      callback();
    },
  });
  const hangUp = (wanted: string) =>
    server.connections.forEach((connection) => connection.id === wanted && connection._socket.destroy());
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The SMTP server has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    mostAtOnce: () => mostAtOnce,
    answerSendersWith: (code) => void (answers.sender = code),
    answerRecipientsWith: (code) => void (answers.recipient = code),
    answerMessagesWith: (answer, to) => void Object.assign(toMessage, { answer, to }),
    to: (wanted) => received.filter(({ to }) => to.includes(wanted)).map(({ mail }) => mail),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
