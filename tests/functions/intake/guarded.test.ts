import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fieldsOf } from '../../../src/application/fields.ts';
import { call } from '../../../src/call/call.ts';
import { translator } from '../../../src/i18n/i18n.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { anApplication } from '../../an-application.ts';
import { openDoors, type Doors } from './doors.ts';

let doors: Doors;
vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeAll(async () => void (doors = await openDoors()));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => doors.close());

const body = (answers = {}) => new URLSearchParams(fieldsOf(anApplication(answers)));

test.each(locales)('in %s a failure without the pages of the site is still a whole page', async (locale) => {
  vi.stubEnv('CALL_CLOCK', 'broken');
  vi.stubEnv('PAGES_DIR', '/dev/null');
  const response = await doors.apply({ body: body(), headers: { 'accept-language': locale } });
  const page = await response.text();
  const $ = load(page);
  const t = translator(locale);
  expect(response.status).toBe(500);
  expect(page).toMatch(/^<!doctype html>/i);
  expect($('html').attr()).toEqual({ lang: locale, dir: t('language.direction') });
  expect([$('title').text(), $('h1').text()]).toEqual(Array(2).fill(t('problem.failed.title')));
  expect($('p').text()).toContain(call.email);
  expect(page).not.toMatch(/[{}]/);
});
