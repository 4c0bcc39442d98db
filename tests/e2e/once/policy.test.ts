import { expect, test, type Page } from '@playwright/test';
import { aSubmission } from '../../an-application.ts';
import { takenOver } from '../form.ts';

/** What the pages do that their own policy forbids, as events and as the browser's complaints. */
async function violationsOf(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('violated', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { violated } = window as unknown as { violated: (what: string) => void };
      violated(`${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && /content security policy/i.test(message.text()))
      violations.push(message.text());
  });
  return violations;
}

test('a returned form and a receipt do nothing that their policy forbids', async ({ page }) => {
  const violations = await violationsOf(page);
  await page.goto('/en/apply/');
  await page.evaluate(() => {
    const form = Object.assign(document.createElement('form'), {
      action: '/api/applications',
      method: 'post',
    });
    form.append(Object.assign(document.createElement('input'), { name: 'familyName', value: 'Kept' }));
    document.body.append(form);
    form.submit();
  });
  await page.waitForURL('**/api/applications');
  await takenOver(page);
  await expect(page.locator('meta[http-equiv="content-security-policy" i]')).toHaveCount(1);
  const response = await page.request.post('/api/applications', { data: aSubmission() });
  const { receipt } = (await response.json()) as { receipt: string };
  await page.goto(receipt);
  await expect(page.locator('.reference')).toBeVisible();
  await expect(page.locator('meta[http-equiv="content-security-policy" i]')).toHaveCount(1);
  expect(violations).toEqual([]);
});
