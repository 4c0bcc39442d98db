import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { translator } from '../../../src/i18n/i18n.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { blankFields, type Fields } from '../../../src/nomination/fields.ts';
import { letter } from '../../../src/nomination/letter.ts';
import { letterText } from '../../../src/nomination/letter-text.ts';
import { letterWords } from '../../../src/nomination/letter-words.ts';
import { aNomination } from '../../a-nomination.ts';
import { expectAccessible, expectItFits } from '../fits.ts';
import { loggedBy } from '../logged.ts';
import { printed as sheetsOf, squeezed } from '../printed.ts';

const t = translator('en');
const save = { name: 'Save as a Word file (.docx)' };
const add = { name: 'Add a nominee' };
const shown = (page: Page) => page.getByRole('region', { name: 'The nomination letter' });
const textOf = (fields: Fields, locale = t.locale) =>
  letterText(letter(fields, letterWords(translator(locale))), 'ltr');
const row = (page: Page, number: number) => page.getByRole('group', { name: `Nominee ${number}` });

/** Types a nomination as its author would, by the labels. */
async function fillIn(page: Page, { nominees, ...fields }: Fields) {
  const labels = {
    administration: t('form.administration.label'),
    address: t('kit.address.label'),
    date: t('kit.date.label'),
    reference: t('kit.reference.label'),
    headName: t('form.headName.label'),
    headTitle: t('form.headTitle.label'),
  };
  for (const [field, text] of Object.entries(fields))
    await page.getByLabel(labels[field as keyof typeof labels]).fill(text);
  for (const [index, { name, position }] of nominees.entries()) {
    if (index > 0) await page.getByRole('button', add).click();
    await row(page, index + 1)
      .getByLabel('Name')
      .fill(name);
    await row(page, index + 1)
      .getByLabel('Position')
      .fill(position);
  }
}

/** Opens the page, and gathers what it asks the network for and what goes wrong in it. */
async function open(page: Page, path = '/en/nominate/') {
  const asked: string[] = [];
  const wrong = loggedBy(page);
  page.on('request', (request) => void asked.push(`${request.method()} ${request.url()}`));
  await page.addInitScript(() => (window.print = () => undefined));
  await page.goto(path, { waitUntil: 'networkidle' });
  return { asked, wrong };
}

test('the letter takes shape as it is typed, and is taken away as a Word file that says the same', async ({
  page,
  baseURL,
}) => {
  const { asked, wrong } = await open(page);
  expect(asked.filter((request) => /word-maker/.test(request))).toEqual([]);
  asked.length = 0;
  await fillIn(page, aNomination());
  await expect(shown(page)).toHaveText(textOf(aNomination()), { useInnerText: true });
  await expect(page.getByText('Still missing')).toBeHidden();
  expect(asked).toEqual([]);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', save).click()]);
  expect(file.suggestedFilename()).toBe('nomination-letter-26IL0045E.docx');
  await expect(page.getByText('The letter was made')).toBeVisible();
  const parts = unzipSync(readFileSync(await file.path()));
  const $ = load(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), { xml: true });
  const written = $('w\\:p')
    .toArray()
    .map((paragraph) => $(paragraph).text());
  expect(written).toEqual(
    textOf(aNomination())
      .split('\n\n')
      .map((text) => text.replaceAll('\n', '')),
  );
  const own = [`GET ${baseURL}/_astro/word-maker`, `GET ${baseURL}/service-worker.js`, 'GET blob:'];
  expect(asked.filter((request) => !own.some((beginning) => request.startsWith(beginning)))).toEqual([]);
  expect(wrong).toEqual([]);
});

test('the script of the page is at most 3 KB without what makes Word files', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response.body());
  });
  await page.goto('/en/nominate/', { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(scripts)).map((script) => brotliCompressSync(script).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(3072);
});

test('what is missing is said, and the letter with its blanks can be taken away all the same', async ({
  page,
}) => {
  await open(page);
  await fillIn(page, aNomination({ headName: '', nominees: [{ name: 'Amina Yusuf', position: '' }] }));
  await expect(page.getByText(/^Still missing/)).toHaveText(
    'Still missing in the letter: Nominee 1: Position and Name of the Head of your administration.',
  );
  await expect(shown(page).getByText('[position of the nominee]')).toBeVisible();
  await expect(page.getByRole('button', save)).toHaveAccessibleDescription(/Nominee 1: Position/);
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', save).click()]);
});

test('a fourth nominee is refused with the reason, aloud, and a row that is taken out closes up', async ({
  page,
}) => {
  await open(page);
  const nominees = ['One', 'Two', 'Three'].map((name) => ({ name, position: `Post of ${name}` }));
  await fillIn(page, aNomination({ nominees }));
  const reason = 'The call letter lets each administration nominate at most three candidates.';
  await page.getByRole('button', add).click();
  await expect(page.getByRole('status').filter({ hasText: reason })).toBeVisible();
  await expect(page.getByRole('group', { name: /^Nominee \d/ })).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove Nominee 2' }).click();
  await expect(page.getByRole('button', add)).toBeFocused();
  await expect(page.getByText(reason)).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'Nominee 2 was removed.' })).toHaveCount(1);
  await expect(row(page, 2).getByLabel('Name')).toHaveValue('Three');
  const left = nominees.filter(({ name }) => name !== 'Two');
  await expect(shown(page)).toHaveText(textOf(aNomination({ nominees: left })), { useInnerText: true });
  await page.getByRole('button', add).click();
  await expect(row(page, 3).getByLabel('Name')).toBeFocused();
  await expect(row(page, 3).getByLabel('Name')).toHaveValue('');
});

test('a letter dated after the limit is told so', async ({ page }) => {
  await open(page);
  const warning = page.getByText('This is after the date limit: the letter must be sent by');
  await page.getByLabel('Date of the letter').fill('2026-04-30');
  await expect(warning).toBeHidden();
  await page.getByLabel('Date of the letter').fill('2026-05-01');
  await expect(warning).toBeVisible();
});

test('the text can be copied, and is selected where the browser does not let a page copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await fillIn(page, aNomination());
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByText('The text of the letter was copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(textOf(aNomination()));
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByText('The text of the letter is selected.')).toBeVisible();
  expect((await page.evaluate(() => getSelection()?.toString()))?.trim()).toBe(textOf(aNomination()));
});

test('while the line is down it says that no Word file can be made', async ({ page }) => {
  await open(page);
  await page.context().setOffline(true);
  await page.getByRole('button', save).click();
  await expect(page.getByText('The Word file could not be made')).toBeVisible();
});

/** The words that paper would show. */
const printed = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (texts.nextNode())
      if (texts.currentNode.parentElement?.checkVisibility()) seen.push(texts.currentNode.textContent ?? '');
    return seen
      .map((text) => text.trim())
      .filter(Boolean)
      .join(' ');
  });

test('printed by its button it is the letter alone, on one page, and afterwards the page is whole', async ({
  page,
}) => {
  await open(page);
  await fillIn(page, aNomination());
  await page.getByRole('button', { name: 'Print the letter' }).click();
  await page.emulateMedia({ media: 'print' });
  const words = (text: string) => text.replace(/\s+/g, ' ').replaceAll(' ,', ',');
  expect(words(await printed(page))).toBe(words(textOf(aNomination())));
  const sheets = await sheetsOf(page);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]?.text).toBe(squeezed(textOf(aNomination())));
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Tab');
  await page.emulateMedia({ media: 'print' });
  expect(await printed(page)).toContain('What the administration sends');
  expect(await printed(page)).not.toContain('Save as a Word file');
});

test('the keyboard alone fills in the letter and takes it away', async ({ page }) => {
  await open(page);
  await page.getByLabel('Official name').focus();
  const { administration, headName, headTitle } = aNomination();
  const typed = [administration, 'Nairobi', headName, headTitle];
  for (const text of typed) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await expect(page.getByLabel('Date of the letter')).toBeFocused();
  await page.getByLabel('Reference of your letter').focus();
  for (const text of ['', 'Amina Yusuf', 'Senior Officer']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('button', add)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', save)).toBeFocused();
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const nominees = [{ name: 'Amina Yusuf', position: 'Senior Officer' }];
  const fields = aNomination({ address: 'Nairobi', date: '', reference: '', nominees });
  await expect(shown(page)).toHaveText(textOf(fields), { useInnerText: true });
});

test('the kit is accessible and fits, filled in and with everything said', async ({ page }) => {
  await open(page);
  const nominees = ['أمينة يوسف', 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3), 'Three'];
  await fillIn(
    page,
    aNomination({ date: '2026-06-01', nominees: nominees.map((name) => ({ name, position: '' })) }),
  );
  await page.getByRole('button', add).click();
  await page.getByRole('button', { name: 'Copy the text' }).click();
  for (const width of [320, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `${width} ${colorScheme}`);
      await expectItFits(page, `${width} ${colorScheme}`);
    }
});

for (const locale of locales)
  test(`without JavaScript the letter in ${locale} stands there with its blanks, and no control does`, async ({
    browser,
    page,
    baseURL,
  }) => {
    const path = `${baseURL}/${locale}/nominate/`;
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(path);
    await expect(plain.locator('.nomination')).toHaveText(textOf(blankFields, locale), {
      useInnerText: true,
    });
    await expect(plain.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expect(plain.getByRole('main').getByRole('button')).toHaveCount(0);
    const before = await plain.locator('.nomination').innerHTML();
    await plain.context().close();
    await page.goto(path);
    await expect(page.locator('[data-save]')).toBeVisible();
    expect(await page.locator('.nomination').innerHTML()).toBe(before);
  });

test('while its script is on the way the page is accessible, and has room for the fields', async ({
  page,
}) => {
  const released = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', (route) => released.promise.then(() => route.continue()));
  await page.goto('/en/nominate/', { waitUntil: 'commit' });
  await expect(shown(page)).toHaveText(textOf(blankFields), { useInnerText: true });
  await expectAccessible(page);
  const place = await shown(page).boundingBox();
  released.resolve();
  await expect(page.getByRole('button', save)).toBeVisible();
  expect(await shown(page).boundingBox()).toEqual(place);
});
