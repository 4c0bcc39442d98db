import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fillEverything, takenOver } from './form.ts';

/** Every page that is built; of the problems, which differ in their words alone, one. */
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && name !== 'index.html')
  .filter((name) => !name.startsWith('problems/') || name.startsWith('problems/closed/'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(screen ?? 0);
}

for (const path of pages)
  test(`${path} is accessible and no wider than the screen`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme: isMobile ? 'dark' : 'light' });
    await page.goto(path);
    await expectAccessible(page);
  });

test('the form is accessible with errors shown', async ({ page }) => {
  await page.goto('/en/apply/');
  await takenOver(page);
  await page.getByRole('button', { name: 'Send my application' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
});

test('the receipt is accessible', async ({ page }) => {
  await page.goto('/en/apply/');
  await takenOver(page);
  await fillEverything(page, 'axe@customs.example');
  await page.getByRole('button', { name: 'Send my application' }).click();
  await page.waitForURL(/\/receipt\//);
  await expectAccessible(page);
});
