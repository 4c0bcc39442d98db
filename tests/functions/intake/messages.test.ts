import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { AddressObject, ParsedMail } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationSchema } from '../../../src/application/json-schema.ts';
import { call } from '../../../src/call/call.ts';
import { aSubmission } from '../../an-application.ts';
import { openDoors, site, type Doors } from './doors.ts';

let doors: Doors;
beforeAll(async () => void (doors = await openDoors()));
afterAll(() => doors.close());

const addresses = (to: AddressObject | AddressObject[] | undefined) =>
  [to ?? []].flat().flatMap(({ value }) => value);

async function accepted(answers: Record<string, unknown>) {
  const response = await doors.applyWith(aSubmission(answers));
  expect(response.status).toBe(201);
  await doors.settled();
  const body = (await response.json()) as { reference: string; receivedAt: string; receipt: string };
  const about = (mails: ParsedMail[]) => mails.find(({ subject }) => subject?.includes(body.reference));
  const secretariat = about(doors.post.to(call.email));
  if (!secretariat) throw new Error('The Secretariat has no message.');
  return { ...body, secretariat, candidate: about(doors.post.to(String(answers['email']))) };
}

const jsonIn = ({ attachments }: ParsedMail) => JSON.parse(String(attachments[0]?.content));

describe('the message to the Secretariat', () => {
  test('says who applies in its subject and is answered to the candidate', async () => {
    const { reference, secretariat } = await accepted({ email: 'a1@customs.example', familyName: 'Example' });
    expect(secretariat.subject).toBe(`Application ${reference} · Kenya · EXAMPLE`);
    expect(addresses(secretariat.replyTo)).toMatchObject([
      { address: 'a1@customs.example', name: 'Test Example' },
    ]);
    expect(secretariat.messageId).toBe(`<${reference}@call.example>`);
  });

  test('shows a name that looks like an encoded word as it was typed, beside one address', async () => {
    const familyName = '=?utf-8?q?Evil=20=3Cevil=40evil.example=3E=2C?= =?UTF-8?B?RXZpbA==?=';
    const givenNames = '=?iso-8859-1?q?=22?=';
    const { secretariat } = await accepted({ email: 'a9@customs.example', familyName, givenNames });
    const seen = (text: string | undefined) => text?.replaceAll('\u2060', '');
    const [one, ...others] = addresses(secretariat.replyTo);
    expect([one?.address, seen(one?.name), others]).toEqual([
      'a9@customs.example',
      `${givenNames} ${familyName}`,
      [],
    ]);
    expect(seen(secretariat.subject)).toContain(`· ${familyName.toUpperCase()}`);
  });

  test('holds every answer, the same in text and in HTML', async () => {
    const answers = { email: 'a2@customs.example', motivation: 'First line.\n\nSecond <b>line</b> & more.' };
    const { secretariat } = await accepted(answers);
    for (const words of ['Test of employer', 'Harmonized System', '27 September 1990', 'Working knowledge']) {
      expect(secretariat.text).toContain(words);
      expect(secretariat.html).toContain(words);
    }
    expect(secretariat.text).toContain('Second <b>line</b> & more.');
    expect(secretariat.html).toContain('Second &lt;b&gt;line&lt;/b&gt; &amp; more.');
  });

  test('carries the application for machines, as the published schema says', async () => {
    const { reference, receivedAt, receipt, secretariat } = await accepted({ email: 'a3@customs.example' });
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...applicationSchema(),
    });
    const application = jsonIn(secretariat);
    expect(secretariat.attachments[0]?.filename).toBe('application.json');
    expect(validate(application), JSON.stringify(validate.errors)).toBe(true);
    expect(application).toMatchObject({
      version: 1,
      reference,
      receivedAt,
      edition: call.edition,
      $schema: `${site}/schemas/application-1.json`,
    });
    expect(JSON.stringify(application)).not.toContain(receipt.split('/').at(-1));
    expect(validate({ ...application, answers: { ...application.answers, city: 7 } })).toBe(false);
    expect(validate({ ...application, more: true })).toBe(false);
  });

  test('counts the applications of an administration and marks the fourth', async () => {
    const texts = [];
    for (const number of [1, 2, 3, 4])
      texts.push(
        (await accepted({ member: 'FJ', email: `fj${number}@customs.example` })).secretariat.text ?? '',
      );
    expect(texts.map((text) => /^Fiji: (\d applications? received)/m.exec(text)?.[1])).toEqual([
      '1 application received',
      '2 applications received',
      '3 applications received',
      '4 applications received',
    ]);
    expect(texts.map((text) => text.includes('MORE THAN 3'))).toEqual([false, false, false, true]);
  });

  test('names a Member that is not in the list as the candidate did', async () => {
    const { secretariat } = await accepted({
      member: 'other',
      memberName: 'Atlantis',
      email: 'a4@customs.example',
    });
    expect(secretariat.subject).toContain('· Atlantis ·');
    expect(jsonIn(secretariat).answers).toMatchObject({ member: 'other', memberName: 'Atlantis' });
  });
});

describe('names that must work', () => {
  const names = [
    'O’Brien-N’Guessan',
    "O'Brien-N'Guessan",
    'Đặng',
    'Нұрсұлтан',
    'محمد',
    '王',
    'Ng',
    'X',
    'Ñandú'.repeat(15) + 'abc',
  ];
  test.each(names)('%s', async (familyName) => {
    const email = `n${names.indexOf(familyName)}@customs.example`;
    const { secretariat } = await accepted({ familyName, givenNames: '', nativeName: familyName, email });
    expect(secretariat.subject).toContain(`· ${familyName.toLocaleUpperCase()}`);
    expect(secretariat.text).toContain(familyName);
    expect(jsonIn(secretariat).answers).toMatchObject({ familyName, givenNames: '' });
  });
});

describe('the receipt to the candidate', () => {
  const words = 'Zq7wordsZq7';
  const typed = {
    familyName: words,
    givenNames: words,
    city: words,
    motivation: words,
    administration: words,
    signature: words,
  };

  test('says the reference, the time on both clocks and what happens next, with a link to the answers', async () => {
    const { reference, receipt, candidate } = await accepted({ email: 'b1@customs.example' });
    for (const body of [candidate?.text ?? '', String(candidate?.html)]) {
      for (const part of [reference, '09:00:', '07:00:', 'UTC', call.email, '30 April 2026', site + receipt])
        expect(body).toContain(part);
    }
    expect(candidate?.messageId).toBe(`<${reference}.receipt@call.example>`);
    expect(addresses(candidate?.replyTo)).toMatchObject([{ address: call.email }]);
  });

  test('holds none of the words that the candidate typed', async () => {
    const { candidate } = await accepted({ ...typed, email: 'b2@customs.example' });
    expect(candidate).toBeDefined();
    expect(JSON.stringify([candidate?.headerLines, candidate?.text, candidate?.html])).not.toContain(words);
  });

  test('goes to one address five times a day at most, and the Secretariat has them all', async () => {
    for (const number of [1, 2, 3, 4, 5, 6, 7])
      await accepted({ email: 'b3@customs.example', city: `City ${number}` });
    expect(doors.post.to('b3@customs.example').length).toBe(5);
    await doors.dispatch();
    expect(doors.post.to('b3@customs.example').length).toBe(5);
  });
});

test.each([
  ['a line break in a name', { familyName: 'A\r\nBcc: x@evil.example' }],
  ['a header in a name', { givenNames: 'Bcc: x@evil.example,' }],
  ['a list in a name', { familyName: 'x@evil.example, <y@evil.example>' }],
  ['marks of direction in a name', { familyName: 'A\u202EelpmaxE\u2066' }],
  ['HTML in a name', { familyName: '<img src=x onerror=alert(1)>' }],
])('%s reaches nobody else and changes nothing', async (_, answers) => {
  const before = doors.post.received.length;
  const email = `h${before}@customs.example`;
  const { secretariat } = await accepted({ ...answers, email });
  const recipients = doors.post.received.slice(before).flatMap(({ to }) => to);
  expect(recipients.sort()).toEqual([call.email, email].sort());
  expect(addresses(secretariat.to)).toMatchObject([{ address: call.email }]);
  expect(addresses(secretariat.replyTo)).toHaveLength(1);
  expect(secretariat.html).not.toContain('<img');
  expect(secretariat.subject).not.toMatch(/[\u202E\u2066\r\n]/);
});
