import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { askedSections } from '../../../src/application/asked-sections.ts';
import { call } from '../../../src/call/call.ts';
import { inLanguage } from '../../../src/call/in-language.ts';
import { translator } from '../../../src/i18n/i18n.ts';
import { isLocale, locales } from '../../../src/i18n/locales.ts';
import type { Translator } from '../../../src/i18n/translator.ts';
import { aSubmission } from '../../an-application.ts';
import { builtPages } from '../built-pages.ts';
import { loggedBy } from '../logged.ts';
import { printed, squeezed, type Sheet } from '../printed.ts';

const whole = '.note, .open-point, .notice, .answers > .short, .question:not(.rows) > :is(label, legend)';

function expectSheets(sheets: readonly Sheet[], t: Translator) {
  for (const [at, { text }] of sheets.entries()) {
    const number = t('paper.page', { page: at + 1, pages: sheets.length });
    for (const words of [call.reference, t('site.organisation'), number])
      expect(text).toContain(squeezed(words));
  }
}

/** No heading is the last of a sheet, and what belongs together stands on one. */
async function expectWellBroken(page: Page, sheets: readonly Sheet[]) {
  const texts = async (selector: string) =>
    (await page.locator(selector).filter({ visible: true }).allInnerTexts()).map(squeezed).filter(Boolean);
  const headings = await texts('main :is(h2, h3)');
  for (const { last } of sheets) expect(headings).not.toContain(last);
  const bodies = sheets.map(({ body }) => body.replaceAll(/\(https?:[^)]*\)/g, ''));
  for (const text of await texts(whole)) expect(bodies).toContainEqual(part(text));
}

/** The whole addresses that the links of a page lead to. */
async function expectAddresses(page: Page, text: string) {
  const canonical = page.locator('link[rel=canonical]');
  const [address] = await canonical.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  const links = page.locator('main a[href^="/"]:visible');
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  if (address)
    for (const href of hrefs) expect(text).toContain(squeezed(`(${new URL(address).origin}${href})`));
  expect(text).not.toContain('mailto:');
}

const part = (text: string) => expect.stringContaining(text);

for (const path of builtPages)
  test(`${path} prints as a document: letterhead, reference, numbers, addresses, nothing torn`, async ({
    page,
  }) => {
    const logged = loggedBy(page);
    await page.goto(path);
    const sheets = await printed(page);
    const lang = await page.locator('html').getAttribute('lang');
    expectSheets(sheets, translator(isLocale(lang) ? lang : locales[0]!));
    await page.emulateMedia({ media: 'print' });
    await expectWellBroken(page, sheets);
    const all = sheets.map(({ text }) => text).join('');
    await expectAddresses(page, all);
    for (const leading of ['.site-nav', '.site-footer', '.skip'])
      expect(all).not.toContain(squeezed((await page.locator(leading).textContent()) ?? 'missing'));
    expect(logged).toEqual([]);
  });

for (const locale of locales)
  test(`the letter in ${locale} prints as a letter of two sheets at most, its signature not alone`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/letter/`);
    const sheets = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(2);
    const signature = squeezed(`${call.signatory.name}${inLanguage(call.signatory.title, locale)}`);
    expect(sheets.at(-1)?.body).toMatch(new RegExp(`.{80}${signature}$`, 'u'));
    expect(sheets[0]?.body).not.toContain(squeezed(await page.locator('h1').innerText()));
  });

for (const locale of locales)
  test(`the questions in ${locale} say on each sheet that only the form counts`, async ({ page }) => {
    const t = translator(locale);
    await page.goto(`/${locale}/apply/questions/`);
    await expect(page.getByText(t('questions.notice'))).toBeInViewport();
    const sheets = await printed(page);
    expect(sheets.length).toBeGreaterThan(3);
    for (const { text } of sheets) expect(text).toContain(squeezed(t('questions.notice')));
    const all = sheets.map(({ body }) => body).join('');
    for (const { title, questions } of askedSections(t))
      for (const words of [title, ...questions.flatMap(({ label, rules }) => [label, rules.join(' ')])])
        expect(all).toContain(squeezed(words));
  });

for (const locale of locales)
  test(`a receipt in ${locale} bears its reference on each sheet, saved as a file too`, async ({
    page,
    request,
    baseURL,
  }, testInfo) => {
    const t = translator(locale);
    const essay = 'An answer of many words. '.repeat(90);
    const data = { ...aSubmission({ motivation: essay, duties: essay.slice(0, 1900) }), locale };
    const { receipt, reference } = await (await request.post('/api/applications', { data })).json();
    await page.goto(receipt);
    const sheets = await printed(page);
    expectSheets(sheets, t);
    await expectWellBroken(page, sheets);
    for (const { text } of sheets) expect(text).toContain(reference);
    const file = testInfo.outputPath('receipt.html');
    writeFileSync(file, await (await request.get(`${receipt}?save`)).text());
    await page.goto(`file://${file}`);
    const saved = await printed(page);
    expectSheets(saved, t);
    for (const { text } of saved) expect(text).toContain(reference);
    const head = squeezed(t('receipt.pageTitle', { reference }));
    const joined = (all: Sheet[]) => all.map(({ body }) => body.replace(head, '')).join('');
    const from = squeezed(`${t('receipt.from')}${new URL(receipt, baseURL)}`);
    expect(joined(saved)).toContain(from);
    expect(joined(saved).replace(from, '')).toBe(joined(sheets));
  });

test('the demonstration is told small, and once', async ({ page }) => {
  await page.goto('/en/faq/');
  const words = squeezed(await page.locator('.demonstration').innerText());
  const sheets = await printed(page);
  expect(sheets.map(({ text }) => text.includes(words))).toEqual(sheets.map((_, at) => at === 0));
});
