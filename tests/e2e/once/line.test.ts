import { expect, test, type Page } from '@playwright/test';
import { droppingLine } from '../../dropping-line.ts';
import { fillEverything, goTo, mailbox, messagesAbout, openForm, takenOver } from '../form.ts';

const send = (page: Page) => page.getByRole('button', { name: 'Send my application' }).click();
const waiting = (page: Page) => page.getByRole('heading', { name: 'Waiting for the line' });
const reference = (page: Page) => page.locator('.reference').textContent();

test('a line cut before, during and after storing gives one application, and its receipt', async ({
  browser,
  baseURL,
}) => {
  const line = await droppingLine(baseURL ?? '', ['before storing', 'during storing', 'after storing']);
  const page = await browser.newPage({ baseURL: line.url });
  await openForm(page);
  await fillEverything(page, 'cut@customs.example');
  const tried: (() => Promise<unknown>)[] = [
    () => send(page),
    () => page.reload(),
    () => page.getByRole('button', { name: 'Try now' }).click(),
  ];
  for (const attempt of tried) {
    const failed = page.waitForEvent('requestfailed', (request) => request.method() === 'POST');
    await attempt();
    await failed;
    await expect(waiting(page)).toBeVisible();
    await expect(page.getByText(/^Not submitted yet\. Only a reference/)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.waitForURL(/\/receipt\//);
  const shown = (await reference(page)) ?? 'none';
  await messagesAbout(shown, 2);
  const receipts = (await mailbox()).filter(({ to }) => to[0]?.address === 'cut@customs.example');
  expect(receipts.map(({ subject }) => subject)).toEqual([`Application received: ${shown}`]);
  await page.context().close();
  line.close();
});

test('offline it waits, and goes by itself as soon as the line is back; then nothing is kept but the receipt', async ({
  page,
  context,
}) => {
  await openForm(page);
  await fillEverything(page, 'offline@customs.example');
  await context.setOffline(true);
  await send(page);
  await expect(waiting(page)).toBeFocused();
  await context.setOffline(false);
  await page.waitForURL(/\/receipt\//);
  const shown = (await reference(page)) ?? 'none';
  await page.goBack();
  await takenOver(page);
  await expect(page.getByText(`An application was sent from this device: ${shown}.`)).toBeVisible();
  for (const [place, field] of [
    ['candidate', 'Family name'],
    ['declarations', 'Your full name'],
  ] as const) {
    await goTo(page, place);
    await expect(page.getByLabel(field)).toHaveValue('');
  }
});

test('what arrived unanswered is found again, however often the answers were changed since', async ({
  page,
}) => {
  await openForm(page);
  await fillEverything(page, 'first@customs.example');
  let stored = '';
  await page.route('**/api/applications', async (route) => {
    if (!stored) stored = await (await route.fetch()).text();
    await route.abort('connectionreset');
  });
  for (const signature of ['First', 'Second', 'Third']) {
    await page.getByLabel('Your full name').fill(signature);
    await send(page);
    await expect(waiting(page)).toBeVisible();
    if (signature !== 'Third') await page.getByRole('button', { name: 'Stop, and go back' }).click();
  }
  await page.reload();
  await expect(waiting(page)).toBeVisible();
  await page.unroute('**/api/applications');
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.waitForURL(/\/receipt\//);
  expect(await reference(page)).toBe((JSON.parse(stored) as { reference: string }).reference);
});
