import { expect, test } from '@playwright/test';
import { builtPages } from '../built-pages.ts';

test('every page has painted, with its style, while nothing but the page itself has come', async ({
  page,
}) => {
  // What is asked for besides is never answered: a style sheet or a script in the way would hold the page up.
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.continue() : undefined));
  for (const path of builtPages) {
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('footer')).toBeVisible();
    const look = () =>
      page.evaluate(() => ({
        painted: performance.getEntriesByName('first-contentful-paint').length,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        line: getComputedStyle(document.querySelector('header') ?? document.body).borderBottomWidth,
      }));
    await expect.poll(look, path).toEqual({ painted: 1, paper: 'rgb(253, 252, 249)', line: '1px' });
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
