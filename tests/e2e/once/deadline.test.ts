import { expect, test, type Browser, type Page } from '@playwright/test';
import { startHost } from '../../host.ts';

/** Five moments of the call's clock, and what a reader must see then. */
const moments = [
  ['2026-01-29T23:59:00+01:00', 'Not open yet', /^Opens in (1 minute, 0 seconds|0 minutes, \d+ seconds?)$/],
  ['2026-04-15T09:00:00+02:00', 'Open now', /^15 days, 1[45] hours left$/],
  ['2026-04-30T21:00:00+02:00', 'Open now', /^(3 hours, 0 minutes|2 hours, 59 minutes) left$/],
  ['2026-04-30T23:30:00+02:00', 'Open now', /^(30 minutes, 0 seconds|29 minutes, \d+ seconds?) left$/],
  ['2026-05-01T00:00:00+02:00', 'Closed', undefined],
] as const;

const patience = { timeout: 25_000 };

const zones = [
  ['America/Los_Angeles', /Thu,? 30 April 2026 at 14:59:59/],
  ['Asia/Kathmandu', /Fri,? 1 May 2026 at 03:44:59/],
  ['Pacific/Kiritimati', /Fri,? 1 May 2026 at 11:59:59/],
] as const;

const box = (page: Page) => page.getByRole('region', { name: 'Deadline' });
const shownPhase = (page: Page) => box(page).locator('.phase:visible');

/** A page on a device whose own clock is wrong by a year. */
async function onADevice(browser: Browser, baseURL: string, timezoneId: string = zones[0][0]) {
  const context = await browser.newContext({ baseURL, timezoneId });
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2027-04-15T12:00:00Z') });
  return page;
}

for (const [clock, phase, left] of moments)
  test(`at ${clock} it says "${phase}" in three zones, whatever the device’s clock`, async ({ browser }) => {
    const host = await startHost({ clock });
    for (const [zone, local] of zones) {
      const page = await onADevice(browser, host.url, zone);
      await page.goto('/en/');
      await expect(shownPhase(page)).toHaveText([phase]);
      for (const moment of [/Thu,? 30 April 2026 at 23:59:59/, /Thu,? 30 April 2026 at 21:59:59/, local])
        await expect(box(page).getByText(moment)).toBeVisible();
      if (left) await expect(box(page).getByRole('timer')).toHaveText(left);
      else await expect(box(page).getByRole('timer')).toBeHidden();
      await page.context().close();
    }
    await host.stop();
  });

test('in the last hour every second counts, until the page closes by itself and says so', async ({
  browser,
}) => {
  const host = await startHost({ clock: '2026-04-30T23:59:45+02:00' });
  const page = await onADevice(browser, host.url);
  await page.goto('/en/');
  await expect(shownPhase(page)).toHaveText(['Open now']);
  await expect(box(page).getByRole('timer')).toHaveText('0 minutes, 1 second left', patience);
  await expect(shownPhase(page)).toHaveText(['Closed'], patience);
  await expect(box(page).getByRole('status')).toHaveText('Closed');
  await expect(box(page).getByRole('timer')).toBeHidden();
  await page.context().close();
  await host.stop();
});

test('the opening shows itself too', async ({ browser }) => {
  const host = await startHost({ clock: '2026-01-29T23:59:40+01:00' });
  const page = await onADevice(browser, host.url);
  await page.goto('/fr/');
  const deadline = page.getByRole('region', { name: 'Date limite' });
  await expect(deadline.locator('.phase:visible')).toHaveText(['Pas encore ouvert']);
  await expect(deadline.locator('.phase:visible')).toHaveText(['Ouvert'], patience);
  await expect(deadline.getByRole('timer')).toHaveText(/^Il reste 90.jours/);
  await page.context().close();
  await host.stop();
});

test('while the server does not answer, or without JavaScript, no phase is claimed', async ({ browser }) => {
  const host = await startHost({ clock: '2026-05-02T00:00:00+02:00' });
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ baseURL: host.url, javaScriptEnabled });
    const page = await context.newPage();
    await page.route('**/api/call', (route) => route.abort());
    await page.goto('/en/', { waitUntil: 'networkidle' });
    await expect(box(page).getByText('The form: 30 January – 30 April 2026')).toBeVisible();
    await expect(shownPhase(page)).toHaveCount(0);
    await expect(box(page).getByRole('timer')).toBeHidden();
    await context.close();
  }
  await host.stop();
});

test('a page that was loaded before the deadline changed says so', async ({ browser }) => {
  const host = await startHost();
  const page = await onADevice(browser, host.url);
  await page.route('**/api/call', async (route) => {
    const call: object = await (await route.fetch()).json();
    await route.fulfill({ json: { ...call, closesAt: '2026-05-15T21:59:59.999Z' } });
  });
  await page.goto('/en/');
  await expect(box(page).getByText('The deadline has changed since this page was loaded.')).toBeVisible();
  await expect(box(page).getByRole('timer')).toHaveText(/^30 days, 1[45] hours left$/);
  await page.context().close();
  await host.stop();
});
