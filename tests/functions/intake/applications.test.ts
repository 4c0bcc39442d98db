import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anApplication, aSubmission } from '../../an-application.ts';
import { fieldsOf } from '../../../src/application/fields.ts';
import { openDoors, type Doors } from './doors.ts';

let doors: Doors;
beforeAll(async () => void (doors = await openDoors()));
afterAll(() => doors.close());

describe('an application by script', () => {
  test('is accepted with a reference, a time and the path of its receipt', async () => {
    const submission = aSubmission();
    const response = await doors.applyWith(submission);
    const body = await response.json();
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({
      id: submission.id,
      reference: expect.stringMatching(/^JC26(-[0-9A-Z]{3}){3}$/),
      receivedAt: expect.stringMatching(/^2026-04-15T07:00:\d\d\.\d{3}Z$/),
      receipt: expect.stringContaining(`/receipt/${body.reference}/`),
    });
  });

  test('sent again is one application, under one reference', async () => {
    const submission = aSubmission();
    const first = await (await doors.applyWith(submission)).json();
    const again = await doors.applyWith({ ...submission, id: submission.id.toUpperCase() });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
  });

  test('sent again with other answers is refused, and the first stands', async () => {
    const submission = aSubmission();
    await doors.applyWith(submission);
    const other = await doors.applyWith({ ...submission, answers: anApplication({ city: 'Another city' }) });
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ type: '/problems/already-accepted', status: 409 });
    expect((await doors.applyWith(submission)).status).toBe(200);
  });

  test('that lacks answers names each by pointer, code and sentence', async () => {
    const degrees = [
      { institution: '', country: 'KE', qualification: 'x', field: 'y', from: '2001-09', to: '' },
    ];
    const response = await doors.applyWith(aSubmission({ familyName: ' ', degrees }));
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid',
      errors: [
        { pointer: '#/answers/familyName', code: 'required', detail: 'Enter your family name.' },
        {
          pointer: '#/answers/degrees/0/institution',
          code: 'required',
          detail: expect.stringContaining('Degree 1'),
        },
      ],
    });
  });

  test('leaves out what was not asked for', async () => {
    const response = await doors.applyWith(aSubmission({ memberName: 'Atlantis' }));
    const { receipt } = await response.json();
    expect((await (await doors.receiptAt(receipt)).text()).includes('Atlantis')).toBe(false);
  });
});

describe('an application by form', () => {
  test('leads to the receipt, and so does the same form sent again', async () => {
    const fields = fieldsOf(anApplication({ city: 'Form city' }));
    const first = await doors.applyByForm(fields);
    expect(first.status).toBe(303);
    const receipt = first.headers.get('location') ?? '';
    expect((await doors.applyByForm(fields)).headers.get('location')).toBe(receipt);
    const $ = load(await (await doors.receiptAt(receipt)).text());
    expect($('main').text()).toContain('Form city');
    expect($('.reference').text()).toBe(receipt.split('/')[2]);
  });

  test('as multipart leads there too', async () => {
    const body = new FormData();
    for (const [name, value] of fieldsOf(anApplication({ city: 'Multipart city' }))) body.append(name, value);
    expect((await doors.apply({ body })).status).toBe(303);
  });

  test('comes back with every value kept, its errors beside the questions and on top', async () => {
    const degrees = [1, 2].map((number) => ({ institution: `School ${number} <b>"`, country: 'KE' }));
    const fields = fieldsOf(
      anApplication({ familyName: '', duties: 'Line\n<script>', workAreas: ['risk'], degrees }),
    );
    const response = await doors.applyByForm(fields);
    const page = await response.text();
    expect(response.status).toBe(422);
    const $ = load(page);
    expect($('[name="degrees.1.institution"]').val()).toBe('School 2 <b>"');
    expect($('[name=duties]').val()).toBe('Line\n<script>');
    expect($('[name="workAreas.0"]').val()).toBe('risk');
    expect($('#summary a').attr('href')).toBe('#familyName');
    expect($('#summary a[href="#degrees.1.qualification"]').text()).toContain('Degree 2');
    expect($('[id="familyName.error"]').text()).toBe('Enter your family name.');
    expect($('[name=familyName]').attr('aria-describedby')).toContain('familyName.error');
    expect($('title').text()).toMatch(/^Error: /);
  });

  test('with every row that there can be leads there too', async () => {
    const [degree] = anApplication()['degrees'] as object[];
    const [post] = anApplication()['earlierPosts'] as object[];
    const all = anApplication({
      city: 'Full city',
      degrees: Array.from({ length: 8 }, () => degree),
      earlierPosts: Array.from({ length: 10 }, () => post),
    });
    expect((await doors.applyByForm(fieldsOf(all))).status).toBe(303);
  });

  test('that is full says so in place of the button, and there is the focus when more are asked for', async () => {
    const degrees = Array.from({ length: 8 }, (_, row) => ({ institution: `School ${row}` }));
    const fields = fieldsOf(anApplication({ degrees }));
    for (const more of [[], [['add', 'degrees'] as [string, string]]]) {
      const $ = load(await (await doors.applyByForm([...fields, ...more])).text());
      expect($('[data-row^="degrees."]').length).toBe(8);
      expect($('[name="degrees.7.institution"]').val()).toBe('School 7');
      expect($('button[value=degrees]').length).toBe(0);
      expect($('[id="degrees.add"]').text()).toBe('That is the most: 8.');
      expect($('[id="degrees.add"]').is('[autofocus]')).toBe(more.length > 0);
      expect($('button[value=earlierPosts]').length).toBe(1);
    }
  });

  test('comes back with one more row when asked for, and nothing is submitted', async () => {
    await doors.settled();
    const sent = doors.post.received.length;
    const response = await doors.applyByForm([...fieldsOf(anApplication()), ['add', 'degrees']]);
    const $ = load(await response.text());
    expect(response.status).toBe(200);
    expect($('[name="degrees.1.institution"]').val()).toBe('');
    expect($('[name="degrees.0.institution"]').val()).toBe('Test of institution');
    expect($('[data-row="degrees.1"] h3').text()).toBe('Degree 2');
    expect($('[autofocus]').attr('name')).toBe('degrees.1.institution');
    expect(doors.post.received.length).toBe(sent);
  });
});

test('a receipt is found only by its whole address', async () => {
  const { receipt } = await (await doors.applyWith(aSubmission())).json();
  expect((await doors.receiptAt(receipt)).status).toBe(200);
  for (const path of [
    receipt.slice(0, -1),
    `${receipt}x`,
    receipt.replace(/.{24}$/, 'A'.repeat(24)),
    '/receipt/',
  ])
    expect((await doors.receiptAt(path)).status).toBe(404);
});

test('a receipt can be saved as a file', async () => {
  const { receipt, reference } = await (await doors.applyWith(aSubmission())).json();
  const response = await doors.receiptAt(`${receipt}?save`);
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${reference}.html"`);
});

test('the call tells its phase and its instants', async () => {
  expect(await (await doors.call()).json()).toMatchObject({
    phase: 'open',
    closesAt: '2026-04-30T21:59:59.999Z',
    timeZone: 'Europe/Brussels',
    edition: '2026-2027',
  });
});
