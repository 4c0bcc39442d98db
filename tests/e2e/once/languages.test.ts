import { expect, test } from '@playwright/test';
import { aSubmission } from '../../an-application.ts';

test('the first address leads to the reader’s language', async ({ request }) => {
  const led = async (language: string) => {
    const answer = await request.get('/', { headers: { 'Accept-Language': language }, maxRedirects: 0 });
    return [answer.status(), answer.headers()['location']];
  };
  expect(await led('fr-BE,fr;q=0.9,en;q=0.8')).toEqual([302, '/fr/']);
  expect(await led('en')).toEqual([302, '/en/']);
  expect(await led('ja')).toEqual([302, '/en/']);
});

test('where no server redirects, the page itself leads there', async ({ browser, baseURL }) => {
  const built = '/index.html';
  for (const [locale, path] of [
    ['fr-CA', '/fr/'],
    ['pt-BR', '/en/'],
  ] as const) {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale });
    const page = await context.newPage();
    await page.goto(built);
    await page.waitForURL(`**${path}`);
    await context.close();
  }
  const plain = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(built);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/$/);
  await plain.close();
});

test('the switch keeps the page', async ({ page }) => {
  await page.goto('/en/annex-1/');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/annex-1\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/annex-1\/$/);
});

test('what is not there is said in the language of the address, else in all', async ({ page }) => {
  const answer = await page.goto('/fr/nulle-part/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Page introuvable']);
  expect((await page.goto('/nowhere'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Page not found', 'Page introuvable']);
});

test('texts that bind in English say so in French', async ({ page }) => {
  for (const name of ['letter', 'annex-1', 'annex-2']) {
    await page.goto(`/fr/${name}/`);
    await expect(page.getByText('Traduction de courtoisie. Seul le texte anglais fait foi.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Read the English text' })).toHaveAttribute(
      'href',
      `/en/${name}/`,
    );
  }
});

test('an application in French has its receipt in French, and in English by the switch', async ({
  page,
  request,
}) => {
  const answer = await request.post('/api/applications', { data: { ...aSubmission(), locale: 'fr' } });
  const { receipt, reference } = (await answer.json()) as { receipt: string; reference: string };
  await page.goto(receipt);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candidature reçue');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Application received');
  await expect(page.locator('.reference')).toHaveText(reference);
  expect(new URL(page.url()).pathname).toBe(receipt);
});
