import { isRecord } from '../application/answers.ts';
import { call as facts } from '../call/call.ts';

/** The call as the server tells it, and its clock, which this page only counts on from. */
export interface CallNow {
  phase: string;
  now: () => number;
}

const hour = 60 * 60 * 1000;
const untilAskedAgain = 60 * 1000;

/** Asks the server now and whenever something changes: when it opens, an hour before it closes, when it closes. */
export function followCall(tell: (call: CallNow) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  async function ask() {
    const call = await askCall();
    if (call) tell(call);
    const now = call?.now() ?? 0;
    const next = [facts.opensAt, facts.closesAt - hour, facts.closesAt + 1].find((moment) => moment > now);
    const pause = call && next ? next - now : untilAskedAgain;
    if (!call || next) timer = setTimeout(() => void ask(), Math.min(pause, hour));
  }
  void ask();
  return () => clearTimeout(timer);
}

/** Whether less than an hour is left. */
export function isClosing({ phase, now }: CallNow): boolean {
  return phase === 'open' && facts.closesAt - now() <= hour;
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
