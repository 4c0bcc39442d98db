import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { translator } from '../../../src/i18n/i18n.ts';
import { aSubmission } from '../../an-application.ts';
import { openDoors, site, type Doors } from './doors.ts';

let doors: Doors;
vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeAll(async () => void (doors = await openDoors()));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => doors.close());

const t = translator('en');

async function accepted(email = `${crypto.randomUUID()}@customs.example`) {
  const response = await doors.applyWith(aSubmission({ email }));
  await doors.settled();
  return (await response.json()) as { reference: string; receipt: string };
}

const pageAt = async (path: string) => load(await (await doors.receiptAt(path)).text());

test.each([
  ['the address of the site', 'https://call.example', 'https://call.example'],
  ['that of the request where none is known', '', site],
])('a saved receipt stands alone, and its links lead to %s', async (_, told, origin) => {
  const { receipt } = await accepted();
  vi.stubEnv('SITE_URL', told);
  const $ = await pageAt(`${receipt}?save`);
  expect($('script, link, nav, button, form, img, .skip, .actions, [href*="?clear"]').length).toBe(0);
  const links = $('[href], [src]')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? '');
  expect(links.filter((link) => !link.startsWith('mailto:') && !link.startsWith(`${origin}/`))).toEqual([]);
  expect(links).toContain(origin + receipt);
  expect($('main').text()).toContain(t('receipt.from'));
  expect((await pageAt(receipt))('main').text()).not.toContain(t('receipt.from'));
});

test('a receipt promises no message where none went', async () => {
  const receipts = [];
  for (let number = 0; number < 6; number += 1) receipts.push(await accepted('six@customs.example'));
  const texts = await Promise.all(
    receipts.map(async ({ receipt }) => (await pageAt(receipt))('main').text()),
  );
  expect(texts.map((text) => text.includes(t('receipt.next.message')))).toEqual([
    ...Array(5).fill(true),
    false,
  ]);
  expect(texts.map((text) => text.includes(t('receipt.next.noMessage')))).toEqual([
    ...Array(5).fill(false),
    true,
  ]);
});

test('a reference may be typed in small letters, without dashes, with blanks', async () => {
  const { reference, receipt } = await accepted();
  for (const typed of [
    reference.toLowerCase(),
    reference.replaceAll('-', ''),
    reference.replaceAll('-', '%20'),
  ]) {
    const response = await doors.receiptAt(receipt.replace(reference, typed));
    expect(response.status).toBe(200);
    expect(load(await response.text())('.reference').text()).toBe(reference);
  }
});

test.each(['en', 'fr'] as const)('in %s a slip in a reference is called one', async (locale) => {
  const { reference, receipt } = await accepted();
  vi.stubEnv('SITE_URL', site);
  for (const typed of [reference.replace(/.$/, 'O'), reference.slice(0, -1), '%E0%A4%A']) {
    const response = await doors.receiptAt(receipt.replace(reference, typed), { 'accept-language': locale });
    const $ = load(await response.text());
    expect([response.status, $('h1').text()]).toEqual([404, translator(locale)('problem.slip.title')]);
    expect($('main').text()).not.toMatch(/[{}]/);
  }
});
