import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '@netlify/functions';
import applications from '../../../functions/applications.ts';
import callDoor from '../../../functions/call.ts';
import dispatchDoor from '../../../functions/dispatch.ts';
import receipt from '../../../functions/receipt.ts';
import { call } from '../../../src/call/call.ts';
import { openPostOffice } from '../../post-office.ts';

export const site = 'http://127.0.0.1:8888';
export const beforeTheClose = '2026-04-15T09:00:00+02:00';

/** The doors as the platform calls them, with a store and a mail server of their own, which may be slow. */
export async function openDoors({ millisecondsForEachMessage = 0 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'doors-'));
  const post = await openPostOffice(0, millisecondsForEachMessage);
  Object.assign(process.env, {
    STORE_FILE: join(folder, 'store.sqlite'),
    SMTP_URL: post.url,
    MAIL_FROM: 'The call <no-reply@call.example>',
    SECRETARIAT_ADDRESS: call.email,
    SITE_URL: site,
    CALL_CLOCK: beforeTheClose,
  });
  const underway: Promise<unknown>[] = [];
  const context = {
    waitUntil: (promise: Promise<unknown>) => void underway.push(promise),
    deploy: { context: 'dev' },
  } as unknown as Context;
  /** Until everything is done that was left for after the answers. */
  const settled = async () => {
    while (underway.length > 0) await underway.pop();
  };
  const knock = (path: string, init?: RequestInit) => new Request(site + path, init);
  return {
    post,
    apply: (init: RequestInit) =>
      applications(knock('/api/applications', { method: 'POST', ...init }), context),
    applyWith: (body: unknown) =>
      applications(
        knock('/api/applications', { method: 'POST', body: JSON.stringify(body), headers: json }),
        context,
      ),
    applyByForm: (fields: Iterable<readonly [string, string]>) =>
      applications(
        knock('/api/applications', {
          method: 'POST',
          body: new URLSearchParams([...fields].map(([a, b]) => [a, b])),
        }),
        context,
      ),
    call: () => callDoor(knock('/api/call'), context),
    receiptAt: (path: string, headers = {}) => receipt(knock(path, { headers }), context),
    /** What the platform's timer does. */
    dispatch: () => dispatchDoor(knock('/'), context),
    settled,
    async close() {
      await settled();
      await post.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type Doors = Awaited<ReturnType<typeof openDoors>>;

export const json = { 'content-type': 'application/json' };
