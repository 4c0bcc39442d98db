import { expect, test } from '@playwright/test';
import { sections } from '../../src/application/questions.ts';
import { expectAccessible, expectItFits } from './fits.ts';
import { fillEverything, goTo, openForm } from './form.ts';

const send = { name: 'Send my application' };

test('the question where answers are kept is accessible', async ({ page }) => {
  await page.goto('/en/apply/');
  await page.locator('.place-choice').waitFor();
  await expectAccessible(page);
  await expectItFits(page);
});

for (const name of ['', ...sections.map((section) => section.name), 'check'])
  test(`the form at #/${name} is accessible with errors shown`, async ({ page }) => {
    await openForm(page);
    await goTo(page, 'declarations');
    await page.getByRole('button', send).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await goTo(page, name);
    await expectAccessible(page);
    await expectItFits(page);
  });

test('the receipt is accessible', async ({ page }) => {
  await openForm(page);
  await fillEverything(page, 'axe@customs.example');
  await page.getByRole('button', send).click();
  await page.waitForURL(/\/receipt\//);
  await expectAccessible(page);
  await expectItFits(page);
});
