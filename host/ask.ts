import { randomUUID } from 'node:crypto';
import { buffered } from './body.ts';
import type { Door, DoorContext } from './doors.ts';
import { problem } from './problem.ts';

export interface Visit {
  ip: string;
  params: Record<string, string>;
  siteUrl: string;
  waitUntil: DoorContext['waitUntil'];
}

/** Asks a door as the platform does: limits before, and nothing of an exception in the answer. */
export async function ask(door: Door, request: Request, visit: Visit): Promise<Response> {
  const wait = door.secondsToWait(visit.ip);
  if (wait > 0) return problem('too-many-requests', request, { 'Retry-After': String(wait) });
  try {
    const read = await buffered(request).catch(() => 'cut-off' as const);
    if (read === 'cut-off') return new Response(null, { status: 400 });
    if (read === 'too-large') return problem('too-large', request);
    const answer = await door.answer(read, contextOf(request, visit));
    return answer ?? new Response(null, { status: 204 });
  } catch (error) {
    console.error(`${door.name} threw ${trace(error)}`);
    return problem('failed', request);
  }
}

function contextOf({ url }: Request, { ip, params, siteUrl, waitUntil }: Visit): DoorContext {
  return {
    ip,
    params,
    waitUntil,
    url: new URL(url),
    requestId: randomUUID(),
    site: { id: 'one-machine', name: 'one-machine', url: siteUrl },
    deploy: { context: 'dev', id: 'one-machine', published: true },
    server: { region: 'local' },
  };
}

/** Where it was thrown, without its message: that one may repeat what somebody sent. */
export function trace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = error.stack?.split('\n').filter((line) => /^ +at /.test(line));
  return [error.name, ...(frames ?? [])].join('\n');
}
