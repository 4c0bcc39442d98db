import { expect, test } from 'vitest';
import { call } from '../../../src/call/call.ts';
import { clock } from '../../../src/intake/clock.ts';
import { deskFrom } from '../../../src/intake/desk.ts';
import { postFrom } from '../../../src/intake/post.ts';
import { storeFrom } from '../../../src/intake/store-from.ts';

const complete = {
  STORE_FILE: '/dev/null/never-opened',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'The call <no-reply@call.example>',
  SECRETARIAT_ADDRESS: 'secretariat@call.example',
  SITE_URL: 'https://call.example',
};

test.each([
  ['MAIL_FROM', undefined],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'a@b.example, c@d.example'],
  ['MAIL_FROM', 'Name <a@b.example, c@d.example>'],
  ['MAIL_FROM', 'a@b.example, Name <c@d.example>'],
  ['MAIL_FROM', 'Name <a@b.example>, Other <c@d.example>'],
  ['SMTP_URL', undefined],
  ['SMTP_URL', 'mail.example'],
  ['SMTP_URL', 'https://mail.example'],
  ['SITE_URL', 'call.example'],
  ['SECRETARIAT_ADDRESS', undefined],
  ['SECRETARIAT_ADDRESS', 'a@b.example, c@d.example'],
])('%s being %s is named in one sentence where something is sent, and nowhere else', (name, value) => {
  const env = { ...complete, [name]: value };
  expect(() => postFrom(env)).toThrow(new RegExp(`^${name}[^\n]*\\.$`));
  const desk = deskFrom(env);
  expect(() => desk.post()).toThrow(new RegExp(`^${name}`));
});

test.each([
  'no-reply@call.example',
  'The call <no-reply@call.example>',
  '"The call, 2026" <no-reply@call.example>',
  '"Japan Career Development Programme" <no-reply@localhost.localdomain>',
  'no-reply@localhost',
])('MAIL_FROM may be %s', (from) => {
  expect(postFrom({ ...complete, MAIL_FROM: from }).domain).toMatch(
    /^(call\.example|localhost(\.localdomain)?)$/,
  );
});

test.each(['yesterday', '2026-02-30T09:00:00Z'])('CALL_CLOCK being %s is named in one sentence', (moment) => {
  expect(() => deskFrom({ ...complete, CALL_CLOCK: moment })).toThrow(/^CALL_CLOCK[^\n]*\.$/);
});

test('only production writes to the address of the call unless told', () => {
  const env = { ...complete, SECRETARIAT_ADDRESS: undefined };
  expect(postFrom({ ...env, CONTEXT: 'production' }).secretariat).toBe(call.email);
  for (const context of ['deploy-preview', 'branch-deploy', 'dev', undefined])
    expect(() => postFrom({ ...env, CONTEXT: context })).toThrow(/^SECRETARIAT_ADDRESS is not set/);
});

test('a demonstration clock is refused in production', () => {
  expect(() => clock({ CALL_CLOCK: '2026-04-15T09:00:00Z', CONTEXT: 'production' })).toThrow(/CALL_CLOCK/);
  expect(clock({ CALL_CLOCK: 'now', CONTEXT: 'production' })).toBe(Date.now);
});

test('without a file and without a deploy context there is no store', () => {
  expect(() => storeFrom({})).toThrow(/STORE_FILE/);
});
