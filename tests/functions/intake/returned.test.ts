import { readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { fieldsOf } from '../../../src/application/fields.ts';
import { questions } from '../../../src/application/questions.ts';
import { translator } from '../../../src/i18n/i18n.ts';
import { defaultLocale, locales } from '../../../src/i18n/locales.ts';
import { anApplication } from '../../an-application.ts';
import { openDoors, type Doors } from './doors.ts';

type Field = [name: string, value: string];

let doors: Doors;
vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeAll(async () => void (doors = await openDoors()));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => doors.close());

const page = load(readFileSync(`dist/${defaultLocale}/apply/index.html`, 'utf8'));
const annexRead = String(page('[name=annexRead]').val());
const all = fieldsOf(
  anApplication({ familyName: 'Zoë <b> & "Co"', duties: 'One line\nand another', annexRead }),
);

/** Those of the fields that a page does not hold, with what it holds instead. */
function lost($: CheerioAPI, fields: Field[]) {
  return fields
    .map(([name, value]) => ({ name, value, held: valueIn($(`[name="${name}"]`)) }))
    .filter(({ value, held }) => held !== true && held !== value);
}

const valueIn = (field: ReturnType<CheerioAPI>) =>
  field.is('[type=checkbox]') ? field.is('[checked]') : (field.val() ?? '');

async function returned(fields: Field[], locale = defaultLocale) {
  const sent = doors.post.received.length;
  const response = await doors.applyByForm([...fields, ['locale', locale]]);
  const $ = load(await response.text());
  await doors.settled();
  expect(doors.post.received.length).toBe(sent);
  expect($('html').attr('lang')).toBe(locale);
  return { status: response.status, $ };
}

describe.each(locales)('in %s a form comes back with every answer', (locale) => {
  const t = translator(locale);

  test.each([
    ['an exception', 500, { CALL_CLOCK: 'broken' }, 'failed'],
    ['a store that is down', 503, { STORE_FILE: '/dev/null/store.sqlite' }, 'unavailable'],
  ])('that met %s', async (_, status, env, name) => {
    for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value);
    const { $, ...answer } = await returned(all, locale);
    expect(answer.status).toBe(status);
    expect(lost($, all)).toEqual([]);
    expect($('#summary').text()).toContain(t.at(`problem.${name}.title`));
    expect($('#summary').text()).not.toMatch(/[{}]/);
  });

  test.each<[string, Field[]]>([
    ['a degree beyond the most', [['degrees.99.institution', 'LOST']]],
    ['a degree with a number written otherwise', [['degrees.00.institution', 'LOST']]],
    ['a degree whose number is none', [['degrees.x.institution', 'LOST']]],
    ['a work area beyond the most', [['workAreas.9', 'risk']]],
    ['an unknown field', [['surname', 'LOST']]],
    ['a field twice', [['city', 'LOST']]],
    ['an id that is none', [['id', 'LOST']]],
    ['more asked of rows that there are not', [['add', 'bogus']]],
    ['more asked of what is not repeated', [['add', 'member']]],
    ['more asked of a property of objects', [['add', '__proto__']]],
    ['a button that there is not', [['remove', 'degrees.0']]],
    ['a language that there is not', [['language', 'xx']]],
  ])('that holds %s', async (_, more) => {
    const { $, status } = await returned([...all, ...more], locale);
    expect(status).toBe(400);
    expect(lost($, all)).toEqual([]);
    expect($('#summary').text()).toContain(t('problem.beyond.title'));
    expect($('#summary').text()).not.toMatch(/[{}]/);
    expect($.html()).not.toContain('LOST');
  });
});

test('a form with a file for a text comes back with everything else', async () => {
  const body = new FormData();
  for (const [name, value] of all) body.append(name, value);
  body.set('city', new File(['LOST'], 'city.txt'));
  const response = await doors.apply({ body });
  expect(response.status).toBe(400);
  expect(lost(load(await response.text()), all).map(({ name }) => name)).toEqual(['city']);
});

test('a form with all the rows that there can be loses none when more are asked for', async () => {
  for (const { name, kind, ...question } of questions) {
    if (kind !== 'rows' || !('max' in question)) continue;
    const [row] = anApplication()[name] as object[];
    const fields = fieldsOf(
      anApplication({ annexRead, [name]: Array.from({ length: question.max }, () => row) }),
    );
    const { $, status } = await returned([...fields, ['add', name]]);
    expect(status).toBe(200);
    expect(lost($, fields)).toEqual([]);
    const said = $(`[id="${name}.add"]`);
    expect(said.text()).toBe(translator(defaultLocale)('form.rows.full', { max: question.max }));
    expect(said.is('[tabindex="-1"][autofocus]')).toBe(true);
  }
});

test('what cannot be read at all gets the page that says so', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=b', 'accept-language': 'fr' };
  const response = await doors.apply({ body: '--b\r\ncut', headers });
  const $ = load(await response.text());
  expect([response.status, $('h1').text()]).toEqual([400, translator('fr')('problem.malformed.title')]);
});
