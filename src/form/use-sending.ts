import { useEffect, useRef, useState } from 'preact/hooks';
import type { RawAnswers } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';
import { useForm } from './context.ts';
import { deliver, type Delivery } from './deliver.ts';
import { isSame, type Attempt, type Sent } from './draft.ts';
import type { Keeper } from './keeper.ts';
import { send } from './send.ts';

/** How the sending stands: not begun, under way or waiting, or accepted. */
export type Sending = Delivery | { state: 'accepted'; sent: Sent; isEarlier: boolean };

export interface Sender {
  sending: Sending | undefined;
  begin: (answers: RawAnswers) => void;
  /** Tries at once instead of waiting. */
  hurry: () => void;
  stop: () => void;
}

interface Settings {
  keeper: Keeper;
  attempted: Attempt | undefined;
  invalid: (errors: readonly AnswerError[]) => void;
  refused: (title: string, detail: string) => void;
}

/**
 * Sends the application until it is answered. The exact answers are kept first, so that the next try, after a
 * reload too, is the same application.
 */
export function useSending({ keeper, attempted, invalid, refused }: Settings): Sender {
  const { t } = useForm();
  const [sending, setSending] = useState<Sending>();
  const waiting = useRef<(goOn: boolean) => void>();
  const last = useRef(attempted);

  const wait = (milliseconds: number) =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => waiting.current?.(true), milliseconds);
      waiting.current = (goOn) => {
        clearTimeout(timer);
        waiting.current = undefined;
        resolve(goOn);
      };
    });

  const delivered = (answers: RawAnswers) =>
    deliver(
      { id: keeper.id, locale: t.locale, answers },
      { send: (application) => send(application, t), now: Date.now, tell: setSending, wait },
    );

  async function run(answers: RawAnswers) {
    setSending({ state: 'sending' });
    const before = last.current?.id === keeper.id ? last.current : undefined;
    const earlier = [...(before?.earlier ?? []), ...(before?.isWaiting ? [before.answers] : [])].filter(
      (tried) => !isSame(tried, answers),
    );
    const attempt: Attempt = { id: keeper.id, answers, isWaiting: true, earlier };
    await keeper.attempt(attempt);
    let answered = await delivered(answers);
    const isTaken = answered?.outcome === 'refused' && answered.status === 409;
    // What was tried before may have arrived after all; then its receipt is the one that counts.
    for (const tried of isTaken ? earlier : [])
      if (answered?.outcome === 'refused') answered = await delivered(tried);
    if (answered?.outcome === 'accepted') {
      await keeper.finish(answered.sent);
      return setSending({ state: 'accepted', sent: answered.sent, isEarlier: isTaken });
    }
    last.current = { ...attempt, isWaiting: false, earlier: answered ? earlier : [...earlier, answers] };
    await keeper.attempt(last.current);
    setSending(undefined);
    if (answered?.outcome === 'invalid') invalid(answered.errors);
    if (answered?.outcome === 'refused') refused(answered.title, answered.detail);
  }

  useEffect(() => {
    const hurry = () => waiting.current?.(true);
    addEventListener('online', hurry);
    if (attempted?.isWaiting && attempted.id === keeper.id) void run(attempted.answers);
    return () => removeEventListener('online', hurry);
  }, []);

  return {
    sending,
    begin: (answers) => void run(answers),
    hurry: () => waiting.current?.(true),
    stop: () => waiting.current?.(false),
  };
}
