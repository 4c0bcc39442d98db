import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

test('the apply page loads at most 48 KB of JavaScript with its words, 75 KB in all, and nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const scripts: Promise<Buffer>[] = [];
  const hosts = new Set<string>();
  page.on('response', (response) => {
    hosts.add(new URL(response.url()).origin);
    if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response.body());
  });
  await page.goto('/en/apply/', { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(scripts)).map((script) => brotliCompressSync(script).length);
  expect(sizes.length).toBeGreaterThan(0);
  const words = (await page.locator('#form-words').getAttribute('data-words')) ?? '';
  const html = await (await page.request.get('/en/apply/')).body();
  const scripted = sizes.reduce((sum, size) => sum + size, 0);
  expect(scripted + brotliCompressSync(words).length).toBeLessThanOrEqual(48_000);
  expect(scripted + brotliCompressSync(html).length).toBeLessThanOrEqual(75_000);
  expect([...hosts]).toEqual([baseURL]);
});

test('no policy is violated and nothing is logged on any step of the form', async ({ page }) => {
  const logged: string[] = [];
  page.on('console', (message) => void logged.push(message.text()));
  page.on('pageerror', (error) => void logged.push(error.message));
  await page.goto('/en/apply/', { waitUntil: 'networkidle' });
  await page.goto('/en/apply/#/education');
  await page.getByRole('button', { name: 'Add a degree' }).click();
  await page.goto('/en/', { waitUntil: 'networkidle' });
  expect(logged).toEqual([]);
});
