import { isRecord } from '../application/answers.ts';

/** The call as the server tells it, and its clock, which this page only counts on from. */
export interface CallNow {
  phase: string;
  now: () => number;
}

/** Asks the server; `undefined` while it does not answer. */
export async function askCall(): Promise<CallNow | undefined> {
  try {
    const body: unknown = await (await fetch('/api/call')).json();
    const answered = performance.now();
    const then = Date.parse(isRecord(body) ? String(body['now']) : '');
    if (!isRecord(body) || Number.isNaN(then)) return undefined;
    return { phase: String(body['phase']), now: () => then + performance.now() - answered };
  } catch {
    return undefined;
  }
}
