import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { anApplication, aSubmission } from '../../an-application.ts';
import { fieldsOf } from '../../../src/application/fields.ts';
import { startBlobsServer } from '../../blobs-server.ts';
import { openDoors, type Doors } from './doors.ts';

let doors: Doors;
let folder: string;
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeAll(async () => {
  doors = await openDoors();
  folder = mkdtempSync(join(tmpdir(), 'failing-'));
});
beforeEach(() => void logged.mockClear());
afterAll(async () => {
  await doors.close();
  rmSync(folder, { recursive: true });
});

const secret = 'Zq7secretZq7';

test('a store that fails gives no reference, says when to try again, and the same application passes later', async () => {
  const working = process.env['STORE_FILE'];
  const submission = aSubmission({ city: secret });
  process.env['STORE_FILE'] = '/dev/null/store.sqlite';
  const refused = await doors.applyWith(submission);
  const page = await doors.applyByForm(fieldsOf(anApplication({ city: secret })));
  process.env['STORE_FILE'] = working;
  expect([refused.status, page.status]).toEqual([503, 503]);
  expect([refused, page].map(({ headers }) => headers.get('retry-after'))).toEqual(['30', '30']);
  expect(await refused.json()).not.toHaveProperty('reference');
  expect((await page.text()).includes(`value="${secret}"`)).toBe(true);
  expect(logged.mock.calls.flat().join().includes(secret)).toBe(false);
  expect((await doors.applyWith(submission)).status).toBe(201);
});

test('what should never happen is answered without a stack, and logged without an answer', async () => {
  const url = process.env['SMTP_URL'];
  process.env['SMTP_URL'] = '';
  const response = await doors.applyWith(aSubmission({ city: secret }));
  process.env['SMTP_URL'] = url;
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(JSON.parse(text)).toMatchObject({ type: '/problems/failed', status: 500 });
  expect(text).not.toMatch(/SMTP|at |node:|\.ts/);
  expect(logged.mock.calls.flat().join()).toContain('SMTP_URL is not set');
});

test('a refused conditional write of Netlify Blobs is never taken for a success', async () => {
  const server = await startBlobsServer();
  const { blobsStore } = await import('../../../src/intake/store-blobs.ts');
  const { accept } = await import('../../../src/intake/accept.ts');
  const store = blobsStore({ name: 'applications', context: 'test', ...server.connection });
  const application = {
    id: crypto.randomUUID(),
    edition: '2026-2027',
    receivedAt: '2026-04-15T07:00:00.000Z',
    locale: 'en' as const,
    answers: { familyName: 'Example' },
  };
  server.fail({ answer: 403 });
  await expect(accept(application, store)).rejects.toThrow();
  server.fail(undefined);
  expect((await accept(application, store)).outcome).toBe('accepted');
  expect((await accept(application, store)).outcome).toBe('repeated');
  await server.stop();
});
