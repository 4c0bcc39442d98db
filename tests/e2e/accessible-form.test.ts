import { expect, test } from '@playwright/test';
import { expectAccessible, expectItFits } from './fits.ts';
import { fillEverything, takenOver } from './form.ts';

test('the form is accessible with errors shown', async ({ page }) => {
  await page.goto('/en/apply/');
  await takenOver(page);
  await page.getByRole('button', { name: 'Send my application' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
  await expectItFits(page);
});

test('the receipt is accessible', async ({ page }) => {
  await page.goto('/en/apply/');
  await takenOver(page);
  await fillEverything(page, 'axe@customs.example');
  await page.getByRole('button', { name: 'Send my application' }).click();
  await page.waitForURL(/\/receipt\//);
  await expectAccessible(page);
  await expectItFits(page);
});
