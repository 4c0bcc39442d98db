import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { anApplication, aSubmission } from '../../an-application.ts';
import { fieldsOf } from '../../../src/application/fields.ts';
import { startBlobsServer } from '../../blobs-server.ts';
import { openDoors, type Doors } from './doors.ts';

let doors: Doors;
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeAll(async () => void (doors = await openDoors()));
beforeEach(() => void logged.mockClear());
afterAll(() => doors.close());

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

/** Does something while variables have other values, and gives them back. */
async function withEnv<T>(changes: Record<string, string>, act: () => Promise<T>): Promise<T> {
  const before = Object.keys(changes).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, changes);
  try {
    return await act();
  } finally {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
}

test.each([
  ['SMTP_URL', ''],
  ['MAIL_FROM', 'a@b.example, c@d.example'],
  ['SECRETARIAT_ADDRESS', ''],
  ['SITE_URL', 'nonsense'],
])(
  'with %s being "%s" an application is stored and receipted, and the log names what is wrong',
  async (name, value) => {
    const { reference, receipt } = await withEnv({ [name]: value }, async () => {
      const response = await doors.applyWith(aSubmission({ city: secret }));
      expect(response.status).toBe(201);
      await doors.settled();
      const body = (await response.json()) as { reference: string; receipt: string };
      expect((await doors.receiptAt(body.receipt)).status).toBe(200);
      return body;
    });
    expect(receipt).toContain(reference);
    const log = logged.mock.calls.flat().join('\n');
    expect(log).toContain(`${reference}: `);
    expect(log).toContain(`: ${name} `);
    expect(log).not.toContain(secret);
    await doors.dispatch();
    expect(doors.post.received.filter(({ mail }) => mail.subject?.includes(reference))).toHaveLength(2);
  },
);

test('a timer without settings of mail says what is missing', async () => {
  const response = await withEnv({ SECRETARIAT_ADDRESS: 'a@x.example, b@y.example' }, () => doors.dispatch());
  expect(response.status).toBe(500);
  expect(logged.mock.calls.flat().join('\n')).toMatch(/SECRETARIAT_ADDRESS must be one e-mail address\.$/m);
});

test('what should never happen is answered without a stack, and logged without an answer', async () => {
  const response = await withEnv({ CALL_CLOCK: secret }, () =>
    doors.applyWith(aSubmission({ city: secret })),
  );
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(JSON.parse(text)).toMatchObject({ type: '/problems/failed', status: 500 });
  expect(text).not.toMatch(/CALL_CLOCK|at |node:|\.ts/);
  expect(logged.mock.calls.flat().join()).toContain('CALL_CLOCK must be a moment');
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
