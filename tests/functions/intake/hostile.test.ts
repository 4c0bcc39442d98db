import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { anApplication, aSubmission } from '../../an-application.ts';
import { fieldsOf, isField } from '../../../src/application/fields.ts';
import { json, openDoors, type Doors } from './doors.ts';

let doors: Doors;
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeAll(async () => void (doors = await openDoors()));
afterAll(() => doors.close());

const secret = 'Zq7secretZq7';
const whole = (body: string) => ({ body, headers: json });
const submission = (changes: object) => whole(JSON.stringify({ ...aSubmission(), ...changes }));
const answers = (changes: object) =>
  submission({ answers: anApplication(changes as Record<string, unknown>) });
const nested = (depth: number) => '['.repeat(depth) + `"${secret}"` + ']'.repeat(depth);
const form = (fields: [string, string][]) => ({ body: new URLSearchParams(fields) });
const filled = fieldsOf(anApplication());
const rows = (path: string, count: number) =>
  Array.from({ length: count }, (_, row): [string, string] => [path.replace('#', String(row)), secret]);

function multipart(text: string, boundary = 'b') {
  return { body: text, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

function withFile(): { body: FormData } {
  const body = new FormData();
  for (const [name, value] of filled) body.append(name, value);
  body.set('city', new File([secret], `${secret}.txt`));
  return { body };
}

function withKey(key: string, value: string) {
  return whole(JSON.stringify(aSubmission()).replace('"answers":{', `"answers":{"${key}":${value},`));
}

/** A page without what stands in the fields that a form of ours has, which keep what was sent for them. */
function withoutAnswers(page: string): string {
  const $ = load(page);
  for (const field of $('[name]').toArray()) if (isField($(field).attr('name') ?? '')) $(field).remove();
  return $.html();
}

const cases: [what: string, status: number, body: RequestInit][] = [
  ['nothing at all', 400, whole('')],
  ['white space', 400, whole('  \n ')],
  ['null', 400, whole('null')],
  ['true', 400, whole('true')],
  ['a number', 400, whole('42')],
  ['a string', 400, whole(`"${secret}"`)],
  ['an array', 400, whole(`[${JSON.stringify(aSubmission())}]`)],
  ['an empty object', 400, whole('{}')],
  ['JSON cut off', 400, whole(JSON.stringify(aSubmission()).slice(0, -5))],
  ['two JSON values', 400, whole('{}{}')],
  ['a byte order mark before garbage', 400, whole(`\uFEFF{${secret}`)],
  ['invalid UTF-8', 400, { body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), headers: json }],
  ['half a surrogate in UTF-8', 400, { body: new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), headers: json }],
  ['500,000 opening brackets', 400, whole('['.repeat(500_000))],
  [
    '100 levels in an answer',
    400,
    whole(JSON.stringify(aSubmission()).replace('"city":"Test of city"', `"city":${nested(100)}`)),
  ],
  [
    '10 levels in an answer',
    400,
    whole(JSON.stringify(aSubmission()).replace('"city":"Test of city"', `"city":${nested(10)}`)),
  ],
  ['100,000 levels, whole', 400, whole(nested(100_000))],
  ['no id', 400, whole(JSON.stringify({ locale: 'en', answers: anApplication() }))],
  ['an id that is no UUID', 400, submission({ id: secret })],
  ['an id with a path in it', 400, submission({ id: '../../../../etc/passwd' })],
  ['an id that is an object', 400, submission({ id: { toString: secret } })],
  ['an id of 10,000 characters', 400, submission({ id: 'a'.repeat(10_000) })],
  ['no locale', 400, whole(JSON.stringify({ id: crypto.randomUUID(), answers: anApplication() }))],
  ['a locale that the site does not speak', 400, submission({ locale: secret })],
  ['a locale that is an array', 400, submission({ locale: ['en'] })],
  ['a locale named like a property of objects', 400, submission({ locale: 'constructor' })],
  ['answers that are null', 400, submission({ answers: null })],
  ['answers that are an array', 400, submission({ answers: [anApplication()] })],
  ['answers that are a string', 400, submission({ answers: secret })],
  ['another key beside the answers', 400, submission({ [secret]: secret })],
  [
    '__proto__ beside the answers',
    400,
    whole(JSON.stringify(aSubmission()).replace('{', '{"__proto__":{"a":1},')),
  ],
  ['no answers', 422, submission({ answers: {} })],
  ['an unknown question', 422, answers({ [secret]: secret })],
  ['__proto__ as a question', 422, withKey('__proto__', `{"familyName":"${secret}"}`)],
  ['constructor as a question', 422, withKey('constructor', `"${secret}"`)],
  ['toString as a question', 422, withKey('toString', `"${secret}"`)],
  ['a number for a text', 422, answers({ familyName: 7 })],
  ['true for a text', 422, answers({ familyName: true })],
  ['null for a text', 422, answers({ familyName: null })],
  ['an array for a text', 422, answers({ familyName: [secret] })],
  ['an object for a text', 422, answers({ familyName: { value: secret } })],
  [
    'an object that cannot become a string',
    422,
    answers({ familyName: { toString: secret, valueOf: secret } }),
  ],
  ['a length for a text', 422, answers({ familyName: { length: 1e9 } })],
  ['NUL in a name', 422, answers({ familyName: `A\u0000${secret}` })],
  ['an escape character in a name', 422, answers({ familyName: `A\u001b[31m${secret}` })],
  ['half a surrogate in a name', 422, answers({ familyName: `A\ud800${secret}` })],
  ['the other half in a long text', 422, answers({ motivation: `A\udc00 ${secret}` })],
  ['a name of 10,000 characters', 422, answers({ familyName: secret.repeat(834) })],
  ['a text of 20,000 words', 422, answers({ motivation: `${secret} `.repeat(20_000) })],
  ['a text for a tick', 422, answers({ truthful: secret })],
  ['a tick not ticked', 422, answers({ authority: false })],
  ['an array for a tick', 422, answers({ authority: [true] })],
  ['a Member that is not in the list', 422, answers({ member: secret })],
  ['a Member that is an object', 422, answers({ member: { code: 'KE' } })],
  ['a country in lower case', 422, answers({ nationality: 'zz' })],
  ['a country named like a property of objects', 422, answers({ nationality: '__proto__' })],
  ['a day that does not exist', 422, answers({ birthDate: { day: '30', month: '2', year: '1990' } })],
  ['a date of birth to come', 422, answers({ birthDate: '2026-05-30' })],
  ['a date of arrays', 422, answers({ birthDate: { day: [1], month: {}, year: null } })],
  ['a date that is a number', 422, answers({ birthDate: 19900101 })],
  ['a year of ten digits', 422, answers({ joinedCustoms: '2012201220' })],
  ['two addresses in one', 422, answers({ email: `a@customs.example, ${secret}@evil.example` })],
  [
    'an address with a line break',
    422,
    answers({ email: `a@customs.example\r\nBcc: ${secret}@evil.example` }),
  ],
  ['an address with a name', 422, answers({ email: `${secret} <a@customs.example>` })],
  ['an address of 300 characters', 422, answers({ email: `${'a'.repeat(290)}@x.example` })],
  ['a quoted address', 422, answers({ email: `"${secret}"@customs.example` })],
  [
    'a level that is none',
    422,
    answers({ english: { listening: secret, speaking: 'basic', reading: 'basic', writing: 'basic' } }),
  ],
  ['a skill that is none', 422, answers({ english: { singing: secret } })],
  ['a string for skills', 422, answers({ english: secret })],
  ['a string of JSON for skills', 422, answers({ english: '{"listening":"basic"}' })],
  ['the same work area twice', 422, answers({ workAreas: ['risk', 'risk'] })],
  ['a work area that is none', 422, answers({ workAreas: [secret] })],
  ['four work areas', 422, answers({ workAreas: ['risk', 'origin', 'valuation', 'research'] })],
  ['an object for work areas', 422, answers({ workAreas: { 0: 'risk' } })],
  ['no degree', 422, answers({ degrees: [] })],
  ['an object for rows', 422, answers({ degrees: { 0: {}, length: 1 } })],
  ['a string for a row', 422, answers({ degrees: [secret] })],
  ['an array for a row', 422, answers({ degrees: [[secret]] })],
  ['an unknown key in a row', 422, answers({ degrees: [{ [secret]: secret }] })],
  ['10,000 rows', 422, answers({ degrees: Array.from({ length: 10_000 }, () => ({ institution: secret })) })],
  ['a version that is no hash', 422, answers({ annexRead: secret })],
  [
    'an end before the beginning',
    422,
    answers({ earlierPosts: [{ employer: 'a', position: 'b', from: '2015-03', to: '2015-02', duties: '' }] }),
  ],
  ['7 MB of JSON', 413, whole(JSON.stringify(aSubmission({ motivation: 'x'.repeat(7_000_000) })))],
  ['7 MB of a form', 413, form([['motivation', 'x'.repeat(7_000_000)]])],
  ['7 MB of multipart', 413, multipart('x'.repeat(7_000_000))],
  ['no content type', 415, { body: new Uint8Array([123, 125]) }],
  ['plain text', 415, { body: '{}', headers: { 'content-type': 'text/plain' } }],
  ['XML', 415, { body: '<a/>', headers: { 'content-type': 'application/xml' } }],
  [
    'a content type like a property of objects',
    415,
    { body: '{}', headers: { 'content-type': 'constructor' } },
  ],
  [
    'JSON that says it is something like it',
    415,
    { body: '{}', headers: { 'content-type': 'application/jsonp' } },
  ],
  ['an empty form', 400, { body: '', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  [
    'a form that is JSON',
    400,
    { body: '{}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ],
  ['a field twice', 400, form([...filled, ['email', `${secret}@evil.example`]])],
  ['an unknown field', 400, form([...filled, [secret, secret]])],
  ['__proto__ as a field', 400, form([...filled, ['__proto__.polluted', secret]])],
  ['a row beyond the most', 400, form([...filled, ['degrees.8.institution', secret]])],
  ['a row with the number 100', 400, form([...filled, ['degrees.100.institution', secret]])],
  ['a row with a zero before its number', 400, form([...filled, ['degrees.01.institution', secret]])],
  ['a work area beyond the most', 400, form([...filled, ['workAreas.3', secret]])],
  ['a row with a negative number', 400, form([...filled, ['degrees.-1.institution', secret]])],
  ['a file for a text', 400, withFile()],
  ['multipart without a boundary', 400, { body: 'x', headers: { 'content-type': 'multipart/form-data' } }],
  ['multipart with another boundary', 400, multipart('--other\r\n\r\n--other--')],
  ['multipart cut off', 400, multipart('--b\r\nContent-Disposition: form-data; name="city"\r\n\r\nx')],
  ['a form with a name missing', 422, form(filled.filter(([name]) => name !== 'familyName'))],
  ['a form with 99 degrees', 400, form(rows('degrees.#.institution', 99))],
  [
    'a form with every row that there can be, hardly filled in',
    422,
    form([...rows('degrees.#.institution', 8), ...rows('earlierPosts.#.employer', 10)]),
  ],
];

describe('a hostile body is refused, and nothing of it is said again', () => {
  test.each(cases)('%s: %i', async (_, status, body) => {
    logged.mockClear();
    const response = await doors.apply({ ...body });
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const isForm = /html/.test(response.headers.get('content-type') ?? '');
    expect((isForm ? withoutAnswers(text) : text).includes(secret)).toBe(false);
    expect(logged.mock.calls.flat().join().includes(secret)).toBe(false);
    if (!isForm)
      expect(JSON.parse(text)).toMatchObject({ status, type: expect.stringMatching(/^\/problems\//) });
  });

  test('and objects are as they were', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
