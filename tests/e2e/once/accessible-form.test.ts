import { expect, test } from '@playwright/test';
import { sections } from '../../../src/application/questions.ts';
import { expectAccessible, expectItFits } from '../fits.ts';
import { fillEverything, goTo, openForm } from '../form.ts';

test.use({ viewport: { width: 320, height: 640 } });

const send = { name: 'Send my application' };
const places = ['', ...sections.map((section) => section.name), 'check'];

test('every place of the form is accessible and fits, untouched and with errors shown', async ({ page }) => {
  test.slow();
  await page.goto('/en/apply/');
  await page.locator('.place-choice').waitFor();
  await expectAccessible(page, 'where answers are kept');
  await expectItFits(page, 'where answers are kept');
  await openForm(page);
  for (const state of ['untouched', 'with errors']) {
    for (const place of places) {
      await goTo(page, place);
      await expectAccessible(page, `${place} ${state}`);
      await expectItFits(page, `${place} ${state}`);
    }
    await goTo(page, 'declarations');
    await page.getByRole('button', send).click();
    await expect(page.getByRole('alert')).toBeFocused();
  }
});

test('what waits for the line and the receipt are accessible', async ({ page, context }) => {
  await openForm(page);
  await fillEverything(page, 'axe@customs.example');
  await context.setOffline(true);
  await page.getByRole('button', send).click();
  await page.getByRole('button', { name: 'Try now' }).waitFor();
  await expectAccessible(page);
  await expectItFits(page);
  await context.setOffline(false);
  await page.waitForURL(/\/receipt\//);
  await expectAccessible(page);
  await expectItFits(page);
});
