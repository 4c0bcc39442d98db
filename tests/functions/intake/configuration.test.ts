import { expect, test } from 'vitest';
import { clock } from '../../../src/intake/clock.ts';
import { deskFrom } from '../../../src/intake/desk.ts';
import { storeFrom } from '../../../src/intake/store-from.ts';

const complete = {
  STORE_FILE: '/dev/null/never-opened',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'The call <no-reply@call.example>',
  SITE_URL: 'https://call.example',
};

test.each([
  ['MAIL_FROM', undefined],
  ['MAIL_FROM', 'nobody'],
  ['SMTP_URL', undefined],
  ['SMTP_URL', 'mail.example'],
  ['SMTP_URL', 'https://mail.example'],
  ['SITE_URL', 'call.example'],
  ['SECRETARIAT_ADDRESS', 'a@b.example, c@d.example'],
  ['CALL_CLOCK', 'yesterday'],
  ['CALL_CLOCK', '2026-02-30T09:00:00Z'],
])('%s being %s is named in one sentence', (name, value) => {
  const env = { ...complete, STORE_FILE: undefined, CONTEXT: 'dev', [name]: value };
  expect(() => deskFrom(env)).toThrow(new RegExp(`^${name}[^\n]*\\.$`));
});

test('a demonstration clock is refused in production', () => {
  expect(() => clock({ CALL_CLOCK: '2026-04-15T09:00:00Z', CONTEXT: 'production' })).toThrow(/CALL_CLOCK/);
  expect(clock({ CALL_CLOCK: 'now', CONTEXT: 'production' })).toBe(Date.now);
});

test('without a file and without a deploy context there is no store', () => {
  expect(() => storeFrom({})).toThrow(/STORE_FILE/);
});
