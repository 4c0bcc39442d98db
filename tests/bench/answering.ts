import type { Page } from '@playwright/test';
import { goTo } from '../e2e/form.ts';

const rows = 10;
const typed = 'A career in customs, written one key after the other, as on a phone. ';

/** Opens the section with the most rows in the live form, with ten of them. */
export async function openTenRows(page: Page) {
  await goTo(page, 'education');
  for (const [add, count] of [
    ['Add a degree', 8],
    ['Add a programme', rows - 8],
  ] as const)
    while ((await page.locator(`[data-row^="${rowsOf[add]}."]`).count()) < count)
      await page.getByRole('button', { name: add }).click();
}

const rowsOf = { 'Add a degree': 'degrees', 'Add a programme': 'earlierProgrammes' };

/** Gives the plain form ten rows too. */
export async function copyRows(page: Page) {
  await page.evaluate((count) => {
    const row = document.querySelector('[data-row="degrees.0"]');
    while (row && document.querySelectorAll('#section-education [data-row]').length < count)
      row.after(row.cloneNode(true));
  }, rows);
}

/** From key to paint, in ms: half of the keys take at most the first, 98 of 100 the second. */
export async function measureKeys(page: Page): Promise<[median: number, most: number]> {
  const field = page.locator('[id="degrees.0.institution"]').first();
  await field.focus();
  await page.evaluate(() => void (window.measured.keys.length = 0));
  for (const key of typed) await field.press(key === ' ' ? 'Space' : key);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const slow = await page.evaluate(() => window.measured.keys);
  // The browser tells of no key that took less than 16 ms.
  const unheard = Array.from({ length: Math.max(0, typed.length - slow.length) }, () => 16);
  const all = [...slow, ...unheard].sort((one, other) => one - other);
  const at = (part: number) => all[Math.ceil(all.length * part) - 1] ?? NaN;
  return [at(0.5), at(0.98)];
}

/** From pressing "send" with answers missing until the summary of errors has been painted, in ms. */
export async function measureRefusal(page: Page): Promise<number> {
  await goTo(page, 'declarations');
  return page.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const button = document.querySelector<HTMLElement>('#application button[type=submit]:not([disabled])');
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[role=alert]')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    }).observe(document, { subtree: true, childList: true, attributes: true });
    button?.click();
    return promise;
  });
}
