import type { Answers } from '../src/application/answers.ts';
import type { ApplicationRecord } from '../src/intake/record.ts';
import { accept } from '../src/intake/accept.ts';
import type { Store } from '../src/intake/store.ts';
import { anApplication } from './an-application.ts';

/** The record of an invented candidate, stored as the door does, and its name. */
export async function aRecord(
  store: Store,
  answers: Record<string, unknown> = {},
): Promise<{ record: ApplicationRecord; name: string }> {
  const application = {
    id: crypto.randomUUID(),
    edition: '2026-2027',
    receivedAt: '2026-04-15T07:00:00.000Z',
    locale: 'en' as const,
    answers: anApplication(answers) as Answers,
  };
  const accepted = await accept(application, store);
  if (accepted.outcome !== 'accepted') throw new Error(accepted.outcome);
  return accepted;
}
