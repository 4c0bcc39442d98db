import { expect, test } from '@playwright/test';
import { fillEverything, goTo, messagesAbout, openForm, takenOver } from './form.ts';

const send = 'Send my application';
const reference = /JC26(-[0-9A-Z]{3}){3}/;

test('a candidate fills in the whole form, gets a reference, and the Secretariat has it', async ({
  page,
}) => {
  await openForm(page);
  await fillEverything(page, 'main@customs.example');
  await page.getByRole('button', { name: send }).click();
  await page.waitForURL(/\/receipt\//);
  const shown = reference.exec((await page.locator('.reference').textContent()) ?? '')?.[0] ?? 'none';
  await expect(page.getByText('Test of motivation')).toBeVisible();
  await page.goto('/en/apply/#/candidate');
  await expect(page.getByText(`An application was sent from this device: ${shown}.`)).toBeVisible();
  await expect(page.getByLabel('Family name')).toHaveValue('');
  const messages = await messagesAbout(shown, 2);
  expect(messages.map(({ subject }) => subject).sort()).toEqual([
    `Application ${shown} · Kenya · TEST OF FAMILYNAME`,
    `Application received: ${shown}`,
  ]);
});

test('what is wrong is told on sending, on top and beside the questions, and never while typing', async ({
  page,
}) => {
  await openForm(page);
  await goTo(page, 'candidate');
  await page.getByLabel('Your e-mail address').fill('nobody');
  await page.getByLabel('Telephone').focus();
  await expect(page.locator('.error')).toHaveCount(0);
  await goTo(page, 'declarations');
  await page.getByRole('button', { name: send }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('heading')).toBeInViewport();
  await expect(page).toHaveTitle(/^Error: /);
  await summary.getByRole('link', { name: /^Your e-mail address/ }).click();
  await expect(page.getByLabel('Your e-mail address')).toBeFocused();
  await expect(page.getByText('Your e-mail address', { exact: true })).toBeInViewport();
  await expect(page.locator('[id="email.error"]')).toContainText('Enter one address');
  await page.getByLabel('Your e-mail address').fill('somebody@customs.example');
  await page.getByRole('button', { name: 'Back to all your answers' }).click();
  await page.goBack();
  await expect(page.locator('[id="birthDate.day.error"], [id="birthDate.error"]')).toHaveCount(1);
  await expect(page.locator('[id="email.error"]')).toHaveCount(0);
});

test('what was typed before the script ran is kept, with its focus', async ({ page }) => {
  const released = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', (route) => released.promise.then(() => route.continue()));
  await page.goto('/en/apply/', { waitUntil: 'commit' });
  await page.locator('#member').selectOption('FJ');
  await page.getByLabel('I have read Annex I').check();
  await page.locator('[id="degrees.0.institution"]').fill('School');
  await page.getByLabel('Family name').fill('Typed early');
  released.resolve();
  await takenOver(page);
  await expect(page.getByLabel('Family name')).toBeFocused();
  await expect(page.getByLabel('Family name')).toHaveValue('Typed early');
  await expect(page.getByText(/^Saved at .* in this tab only/)).toBeVisible();
  await page.reload();
  await takenOver(page);
  await expect(page.getByLabel('Family name')).toHaveValue('Typed early');
  await goTo(page, 'nomination');
  await expect(page.locator('input#member')).toHaveValue('Fiji');
  await goTo(page, 'education');
  await expect(page.locator('[id="degrees.0.institution"]')).toHaveValue('School');
  await goTo(page, 'declarations');
  await expect(page.getByLabel('I have read Annex I')).toBeChecked();
});

test('a reload gives the answers back, and they can be removed', async ({ page }) => {
  await openForm(page);
  await goTo(page, 'nomination');
  await expect(page.getByText(/^Saved at/)).toHaveCount(0);
  await page.locator('input#member').fill('Ivory Coast');
  await goTo(page, 'languages');
  await page.getByRole('button', { name: 'Add a language' }).click();
  await page.locator('[id="otherLanguages.0.language"]').fill('Swahili');
  await expect(page.getByText(/^Saved at .* on this device/)).toBeVisible();
  await page.reload();
  await takenOver(page);
  await expect(page.locator('[id="otherLanguages.0.language"]')).toHaveValue('Swahili');
  await goTo(page, 'nomination');
  await expect(page.locator('input#member')).toHaveValue('Côte d’Ivoire');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Remove my answers' }).click();
  await expect(page.getByText('Your answers were removed from this device.')).toBeVisible();
  await expect(page).toHaveURL(/\/en\/apply\/$/);
  await goTo(page, 'nomination');
  await expect(page.locator('input#member')).toHaveValue('');
});

test('answers typed a moment before leaving the page are kept too', async ({ page }) => {
  await openForm(page);
  await goTo(page, 'candidate');
  await page.getByLabel('Family name').pressSequentially('Quick');
  await page.goto('/en/faq/');
  await page.goto('/en/apply/#/candidate');
  await expect(page.getByLabel('Family name')).toHaveValue('Quick');
});

test('a double click sends once', async ({ page }) => {
  await openForm(page);
  await fillEverything(page, 'twice@customs.example');
  let posts = 0;
  page.on('request', (request) => void (request.method() === 'POST' && (posts += 1)));
  await page.getByRole('button', { name: send }).dblclick();
  await page.waitForURL(/\/receipt\//);
  expect(posts).toBe(1);
});

test('rows are added and removed, and the focus follows', async ({ page }) => {
  await openForm(page);
  await goTo(page, 'education');
  await page.getByRole('button', { name: 'Add a degree' }).click();
  await expect(page.locator('[id="degrees.1.institution"]')).toBeFocused();
  await page.locator('[id="degrees.1.institution"]').fill('Second');
  await page.getByRole('button', { name: 'Remove Degree 1' }).click();
  await expect(page.locator('[id="degrees.0.institution"]')).toHaveValue('Second');
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.locator('[id="degrees.1.institution"]')).toHaveValue('Second');
  await page.getByRole('button', { name: 'Move Degree 2 up' }).click();
  await expect(page.locator('[id="degrees.0.institution"]')).toHaveValue('Second');
  await page.getByRole('button', { name: 'Remove Degree 2' }).click();
  for (let more = 0; more < 7; more += 1) await page.getByRole('button', { name: 'Add a degree' }).click();
  await expect(page.getByText('That is the most: 8.')).toBeVisible();
});

test('words are counted, a slip in an address is asked about, and another Member is asked for', async ({
  page,
}) => {
  await openForm(page);
  await goTo(page, 'plans');
  await page.getByLabel('Why do you apply?').fill('one two  three');
  await expect(page.getByText('3 of 500 words')).toBeVisible();
  await goTo(page, 'candidate');
  await page.getByLabel('Your e-mail address').fill('name@gmial.com');
  await page.getByLabel('Telephone').focus();
  await expect(page.getByText('Did you mean name@gmail.com?')).toBeVisible();
  await goTo(page, 'nomination');
  await expect(page.getByLabel('Name of the Member that is not listed')).toHaveCount(0);
  await page.locator('input#member').fill('Other / not listed');
  await expect(page.getByLabel('Name of the Member that is not listed')).toBeVisible();
});

test('with the keyboard alone the form can be sent', async ({ page }) => {
  await openForm(page);
  await fillEverything(page, 'keys@customs.example');
  await page.getByLabel('Your full name, as your signature').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: send })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/receipt\//);
});
