import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { call } from '../../../src/call/call.ts';
import { aSubmission } from '../../an-application.ts';
import { startHost } from '../../host.ts';
import { openPostOffice } from '../../post-office.ts';
import { json } from './doors.ts';

const post = await openPostOffice();
afterAll(() => post.close());

const env = { SMTP_URL: post.url, MAIL_FROM: 'no-reply@call.example' };

function apply(url: string, submission: object): Promise<Response> {
  return fetch(`${url}/api/applications`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(submission),
  });
}

const subjects = () => post.to(call.email).map(({ subject }) => subject ?? '');
const arrived = (references: string[]) =>
  references.filter((reference) => subjects().some((subject) => subject.includes(reference)));

/** Until a truth holds, looked at ten times a second; gives up after so many seconds. */
async function until(isTrue: () => boolean, seconds: number) {
  for (let tenth = 0; tenth < seconds * 10 && !isTrue(); tenth += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** The records in the file of a store. */
function recordsIn(file: string): { reference: string }[] {
  const store = new DatabaseSync(file, { readOnly: true });
  const rows = store.prepare("SELECT value FROM records WHERE key LIKE 'applications/%'").all();
  store.close();
  return rows.map(({ value }) => JSON.parse(String(value)));
}

test('killed right after the answer, everything accepted arrives after a restart', async () => {
  const data = await mkdtemp(join(tmpdir(), 'killed-'));
  const accepted: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const host = await startHost({ data, env });
    const response = await apply(host.url, aSubmission({ email: `killed${round}@customs.example` }));
    await host.stop('SIGKILL');
    expect(response.status).toBe(201);
    accepted.push(((await response.json()) as { reference: string }).reference);
  }
  const host = await startHost({ data, env });
  await until(() => arrived(accepted).length === accepted.length, 60);
  await host.stop();
  await rm(data, { recursive: true });
  expect(arrived(accepted)).toEqual(accepted);
}, 90_000);

test('300 applications at once, 16 at a time, are 300 records and 300 messages', async () => {
  const host = await startHost({ env });
  const before = subjects().length;
  const waiting = Array.from({ length: 300 }, (_, at) => aSubmission({ email: `load${at}@customs.example` }));
  const statuses: number[] = [];
  const references: string[] = [];
  const sender = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const response = await apply(host.url, next);
      statuses.push(response.status);
      references.push(((await response.json()) as { reference: string }).reference);
    }
  };
  await Promise.all(Array.from({ length: 16 }, sender));
  await until(() => subjects().length - before >= 300, 60);
  const records = recordsIn(join(host.data, 'store.sqlite'));
  await host.stop();
  expect(statuses.filter((status) => status === 201)).toHaveLength(300);
  expect(new Set(references).size).toBe(300);
  expect(records.map(({ reference }) => reference).sort()).toEqual(references.sort());
  expect(arrived(references)).toHaveLength(300);
  expect(subjects().length - before).toBe(300);
}, 120_000);
