import { isRecord } from '../application/answers.ts';
import type { Draft } from './draft.ts';

const key = 'application-late';

/** Keeps a draft while the page is being left, when nothing that takes time is done any more. */
export function keepLate(draft: Draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    return;
  }
}

/** Takes what was kept while the page was being left. */
export function takeLate(): Draft | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    localStorage.removeItem(key);
    return isRecord(found) && isRecord(found['answers']) ? (found as unknown as Draft) : undefined;
  } catch {
    return undefined;
  }
}
