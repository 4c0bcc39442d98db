import { expect, type Page } from '@playwright/test';
import { sections, skills, type Question } from '../../src/application/questions.ts';
import { questionLabel } from '../../src/application/sentences.ts';
import { translator } from '../../src/i18n/i18n.ts';

const t = translator('en');

/** Fills in the whole form as a candidate would, by its labels, from the declaration; ends at its last section. */
export async function fillEverything(page: Page, email: string) {
  const isLive = (await page.locator('#application[novalidate]').count()) > 0;
  for (const { name, questions } of sections) {
    if (isLive) await goTo(page, name);
    for (const question of questions.filter(({ when }) => !when))
      await answer(page, question, question.name, email);
  }
}

/** Goes to a place of the form by its address, as its links do. */
export async function goTo(page: Page, place: string) {
  await page.evaluate((hash) => void (location.hash = hash), `#/${place}`);
  await (place === 'check' || place === ''
    ? page.locator(place === 'check' ? '.check' : '.tasks').waitFor()
    : page.locator(`#section-${place}`).waitFor());
}

/** Opens the form and, where it asks, lets it keep the answers on this device. */
export async function openForm(page: Page, path = '/en/apply/') {
  await page.goto(path);
  await takenOver(page);
  const choice = page.locator('.place-choice button').first();
  if ((await choice.count()) > 0) {
    await choice.click();
    await expect(page.locator('[data-arrive]')).toBeFocused();
  }
  await page.locator('.place-choice').waitFor({ state: 'detached' });
}

async function answer(page: Page, question: Question, path: string, email: string) {
  const control = page.locator(`[id="${path}"]`);
  const part = (name: string | number) => page.locator(`[id="${path}.${name}"]`);
  switch (question.kind) {
    case 'tick':
    case 'version':
      return page.getByLabel(questionLabel(path, t)).check();
    case 'email':
      return control.fill(path === 'email' ? email : 'office@customs.example');
    case 'phone':
      return control.fill('+254 20 000 0000');
    case 'member':
      return (await control.evaluate((node) => node.tagName)) === 'SELECT'
        ? void (await control.selectOption('KE'))
        : control.fill('Kenya');
    case 'country':
      return void (await control.selectOption('KE'));
    case 'choice':
      return void (await control.selectOption(question.options[0] ?? ''));
    case 'year':
      return control.fill('2012');
    case 'date':
      await part('day').fill('27');
      await part('month').fill('September');
      return part('year').fill('1990');
    case 'month':
      await part('month').fill(path.endsWith('to') ? '6' : '3');
      return part('year').fill('2015');
    case 'skills':
      for (const skill of skills) await part(skill).selectOption('working');
      return;
    case 'ranking':
      return void (await part(0).selectOption('risk'));
    case 'rows':
      if ((await page.locator(`[data-row="${path}.0"]`).count()) === 0)
        await page.getByRole('button', { name: t.at(`form.${path}.add`) }).click();
      for (const inner of question.questions) await answer(page, inner, `${path}.0.${inner.name}`, email);
      return;
    default:
      return control.fill(`Test of ${path}`);
  }
}

/** Until the form has been taken over by script: then its own checks run instead of the browser's. */
export function takenOver(page: Page) {
  return page.locator('#application[novalidate]').waitFor();
}

/** The messages of the host's mailbox. */
export async function mailbox(): Promise<
  { subject: string; to: { address: string }[]; text: string; html: string }[]
> {
  const response = await fetch(`${process.env['MAILBOX_URL']}/api/email`);
  return response.json();
}

/** The messages about something, as soon as there are so many. */
export async function messagesAbout(words: string, count: number) {
  for (let tenth = 0; tenth < 200; tenth += 1) {
    const found = (await mailbox()).filter(({ subject }) => subject.includes(words));
    if (found.length >= count) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The mailbox has not ${count} messages about ${words}.`);
}
