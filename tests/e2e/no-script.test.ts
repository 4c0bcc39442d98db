import { expect, test } from '@playwright/test';
import { fillEverything, messagesAbout } from './form.ts';

test.use({ javaScriptEnabled: false });

const send = { name: 'Send my application' };

test('without JavaScript the form is sent, corrected and receipted', async ({ page }) => {
  await page.goto('/en/apply/');
  await fillEverything(page, 'plain@customs.example');
  await page.getByLabel('Your e-mail address').fill('plain@customs');
  await page.getByLabel('Family name').fill('No <Script> & "Co"');
  await page.getByRole('button', send).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole('alert')).toContainText('Your e-mail address');
  await expect(page.getByLabel('Family name')).toHaveValue('No <Script> & "Co"');
  await expect(page.locator('[id="earlierPosts.0.employer"]')).toHaveValue('Test of earlierPosts.0.employer');
  await page.getByLabel('Your e-mail address').fill('plain@customs.example');
  await page.getByRole('button', send).click();
  await page.waitForURL(/\/receipt\//);
  const reference = (await page.locator('.reference').textContent()) ?? 'none';
  await expect(page.getByText('No <Script> & "Co"')).toBeVisible();
  await messagesAbout(reference, 2);
});

test('without JavaScript rows can be added, with every value kept', async ({ page }) => {
  await page.goto('/en/apply/');
  await page.getByLabel('Family name').fill('Kept');
  await page.locator('[id="degrees.0.institution"]').fill('First school');
  await page.getByRole('button', { name: 'Add a degree' }).click();
  await page.locator('[id="degrees.1.institution"]').fill('Second school');
  await page.getByRole('button', { name: 'Add a degree' }).click();
  await expect(page.locator('[id="degrees.0.institution"]')).toHaveValue('First school');
  await expect(page.locator('[id="degrees.1.institution"]')).toHaveValue('Second school');
  await expect(page.locator('[id="degrees.2.institution"]')).toHaveValue('');
  await expect(page.getByLabel('Family name')).toHaveValue('Kept');
});

test('the browser itself asks for what is required', async ({ page }) => {
  await page.goto('/en/apply/');
  await expect(page.locator('#application')).not.toHaveAttribute('novalidate');
  await page.getByRole('button', send).click();
  await expect(page).toHaveURL(/\/en\/apply\/$/);
  await expect(page.locator('#member')).toBeFocused();
});
