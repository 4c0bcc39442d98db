import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { startHost } from '../../host.ts';
import { fillEverything, goTo, openForm, takenOver } from '../form.ts';

const family = (page: Page) => page.getByLabel('Family name');

test('of two tabs the newer answer of each question wins, nothing is lost, and both say so', async ({
  page,
  context,
}) => {
  await openForm(page);
  await goTo(page, 'candidate');
  const other = await context.newPage();
  await other.goto('/en/apply/#/candidate');
  await takenOver(other);
  await family(page).fill('From the first');
  await expect(family(other)).toHaveValue('From the first');
  await other.getByLabel('City where you live').fill('From the second');
  await expect(page.getByLabel('City where you live')).toHaveValue('From the second');
  await expect(page.getByText(/^Newer answers came from another tab/)).toBeVisible();
  await family(other).fill('Newer');
  await expect(family(page)).toHaveValue('Newer');
  await expect(page.locator('.aside')).toContainText('From the first');
  await expect(other.getByText(/^This form is open in another tab too/)).toBeVisible();
  await page.reload();
  await takenOver(page);
  await expect(family(page)).toHaveValue('Newer');
  await expect(page.getByLabel('City where you live')).toHaveValue('From the second');
});

test('kept in a tab only, answers survive a reload and no other tab has them', async ({ page, context }) => {
  await page.goto('/en/apply/#/candidate');
  await page.getByRole('button', { name: 'Keep them only while this tab is open' }).click();
  await family(page).fill('Private');
  await expect(page.getByText(/^Saved at .* in this tab only/)).toBeVisible();
  await page.reload();
  await expect(family(page)).toHaveValue('Private');
  await takenOver(page);
  await expect(family(page)).toHaveValue('Private');
  const other = await context.newPage();
  await other.goto('/en/apply/#/candidate');
  await takenOver(other);
  await expect(family(other)).toHaveValue('');
});

test('without any storage the form works and says that it keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of [
      'indexedDB',
      'sessionStorage',
      'localStorage',
      'BroadcastChannel',
      'IntersectionObserver',
    ])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  await page.goto('/en/apply/#/candidate');
  await takenOver(page);
  await family(page).fill('Held');
  await expect(page.getByText(/^This browser does not let the page keep/)).toBeVisible();
  await expect(page.getByText(/^Saved at/)).toHaveCount(0);
});

test('an older draft is carried over by name, and what no longer fits is shown', async ({ page }) => {
  await page.goto('/en/faq/');
  const answers = { familyName: 'Old', rank: 'Inspector', country: 'Atlantis' };
  await page.evaluate((draft) => localStorage.setItem('application-draft', JSON.stringify(draft)), {
    version: 1,
    id: crypto.randomUUID(),
    answers,
  });
  await page.goto('/en/apply/#/candidate');
  await takenOver(page);
  await expect(family(page)).toHaveValue('Old');
  await expect(page.locator('.aside')).toContainText('Inspector');
  await expect(page.locator('.aside')).toContainText('Atlantis');
});

test('a saved file gives the draft back after showing what it would replace', async ({ page }) => {
  await openForm(page);
  await goTo(page, 'candidate');
  await family(page).fill('In the file');
  await goTo(page, 'check');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my answers as a file' }).click();
  const file = await (await download).path();
  await goTo(page, 'candidate');
  await family(page).fill('On the device');
  await goTo(page, 'check');
  await page.getByLabel('Bring answers from a file').setInputFiles({
    name: 'draft.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      (await readFile(file, 'utf8')).replace('"answers":{', '"answers":{"rank":"Inspector",'),
    ),
  });
  await expect(page.locator('.import')).toContainText('On the device');
  await expect(page.locator('.import')).toContainText('In the file');
  await page.getByRole('button', { name: 'Take them over' }).click();
  await expect(page.locator('.aside')).toContainText('Inspector');
  await goTo(page, 'candidate');
  await expect(family(page)).toHaveValue('In the file');
});

test('once the call is closed it is told at once, and what the server said stays', async ({ browser }) => {
  const host = await startHost({ clock: '2026-05-02T00:00:00+02:00' });
  const page = await browser.newPage({ baseURL: host.url });
  await openForm(page);
  await expect(page.getByText(/^The call is closed: it closed on Thursday,? 30 April 2026/)).toBeVisible();
  await fillEverything(page, 'late@customs.example');
  await page.getByRole('button', { name: 'Send my application' }).click();
  await expect(page.getByRole('alert')).toContainText('The call is closed');
  const released = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', (route) => released.promise.then(() => route.continue()));
  const plain = await browser.newPage({ baseURL: host.url });
  await plain.route('**/_astro/*.js', (route) => released.promise.then(() => route.continue()));
  await plain.goto('/en/apply/', { waitUntil: 'commit' });
  await plain.locator('#application').evaluate((form: HTMLFormElement) => form.submit());
  await plain.waitForURL(/api\/applications/, { waitUntil: 'commit' });
  await expect(plain.getByRole('alert')).toContainText('The call is closed');
  released.resolve();
  await takenOver(plain);
  await expect(plain.getByRole('alert')).toContainText('The call is closed');
  await expect(plain).toHaveURL(/\/en\/apply\/#\/declarations$/);
  await plain.context().close();
  await page.context().close();
  await host.stop();
});

test('a refusal that is no JSON waits for its time, and an unknown code shows the server’s sentence', async ({
  page,
}) => {
  await openForm(page);
  await fillEverything(page, 'odd@customs.example');
  await page.route('**/api/applications', (route) =>
    route.fulfill({ status: 429, body: 'slow down', headers: { 'Retry-After': '600' } }),
  );
  await page.getByRole('button', { name: 'Send my application' }).click();
  await expect(page.getByRole('heading', { name: 'Waiting for the line' })).toBeVisible();
  await page.unroute('**/api/applications');
  const errors = [{ pointer: '#/answers/familyName', code: 'astonishing', detail: 'An astonishing name.' }];
  await page.route('**/api/applications', (route) =>
    route.fulfill({ status: 422, contentType: 'application/problem+json', json: { errors } }),
  );
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('alert')).toContainText('An astonishing name.');
});

test('without JavaScript the form comes back in the other language with every answer', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/en/apply/');
  await family(page).fill('Gardé');
  await page.getByRole('button', { name: 'Continuer en français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('#familyName')).toHaveValue('Gardé');
  await context.close();
});

test('a draft goes after 60 days, but not because this device’s clock is wrong', async ({ page }) => {
  const day = 24 * 60 * 60 * 1000;
  const opened = Date.parse('2026-02-01T12:00:00Z');
  for (const [typed, server, isKept] of [
    [opened, opened + 61 * day, false],
    [opened, opened + 59 * day, true],
    [Date.parse('2001-01-01T00:00:00Z'), opened + 61 * day, true],
  ] as const) {
    await page.goto('/en/faq/');
    await page.evaluate(async (at) => {
      const opening = indexedDB.open('call');
      opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const answers = { familyName: { value: 'Old', at } };
      const draft = { version: 2, id: 'an-id', answers, aside: { value: [], at: 0 } };
      const writing = opening.result.transaction('kept', 'readwrite');
      writing.objectStore('kept').put({ draft }, 'application');
      await new Promise((resolve) => (writing.oncomplete = resolve));
      opening.result.close();
    }, typed);
    const now = new Date(server).toISOString();
    await page.route('**/api/call', (route) => route.fulfill({ json: { phase: 'open', now } }));
    await page.goto('/en/apply/#/candidate');
    await takenOver(page);
    await expect(family(page)).toHaveValue(isKept ? 'Old' : '');
    const told = page.getByText('Answers that had not been touched for 60 days were removed');
    await expect(told).toHaveCount(isKept ? 0 : 1);
  }
});

test('Enter in a field neither sends nor leaves the section', async ({ page }) => {
  await openForm(page);
  await goTo(page, 'candidate');
  await family(page).fill('Entered');
  await family(page).press('Enter');
  await expect(page.getByText(/^Saved at \d\d:\d\d on this device/)).toBeVisible();
  await expect(page).toHaveURL(/#\/candidate$/);
  await expect(family(page)).toHaveValue('Entered');
});
