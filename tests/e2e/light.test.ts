import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';

for (const locale of locales)
  test(`the apply page in ${locale} loads at most 48 KB of JavaScript with its words, 75 KB in all, and nothing from elsewhere`, async ({
    page,
    baseURL,
  }) => {
    const scripts: Promise<{ responseBodySize: number }>[] = [];
    const hosts = new Set<string>();
    page.on('response', (response) => {
      hosts.add(new URL(response.url()).origin);
      if (/javascript/.test(response.headers()['content-type'] ?? ''))
        scripts.push(response.request().sizes());
    });
    await page.goto(`/${locale}/apply/`, { waitUntil: 'networkidle' });
    const sizes = (await Promise.all(scripts)).map(({ responseBodySize }) => responseBodySize);
    const words = (await page.locator('#form-words').getAttribute('data-words')) ?? '';
    const html = await (await page.request.get(`/${locale}/apply/`)).body();
    const scripted = sizes.reduce((sum, size) => sum + size, 0);
    const spoken = brotliCompressSync(words).length;
    const whole = scripted + brotliCompressSync(html).length;
    console.log(
      `| bytes /${locale}/apply/ | ${sizes.length} scripts ${scripted}, its words ${spoken}, all in all ${whole} |`,
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(scripted + spoken).toBeLessThanOrEqual(48_000);
    expect(whole).toBeLessThanOrEqual(75_000);
    expect([...hosts]).toEqual([baseURL]);
  });

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

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
});
