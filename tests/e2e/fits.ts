import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing that axe finds against WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page, what = page.url()) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (tags) => {
    const { violations, passes } = await window.axe.run({ runOnly: tags, resultTypes: ['violations'] });
    if (passes.length === 0) throw new Error('axe looked at nothing.');
    return violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html, failureSummary }) => [html, failureSummary]),
    ]);
  }, runOnly);
  expect(found, what).toEqual([]);
}

/** Nothing wider than the screen, and no text that its box cuts off. */
export async function expectItFits(page: Page, what = page.url()) {
  const found = await page.evaluate(() => {
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isWider = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible';
      const isHigher = element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY);
      return (isWider || isHigher) && element.clientWidth > 0;
    };
    const said = ({ outerHTML }: Element) => outerHTML.slice(0, 160);
    const isWide = document.documentElement.scrollWidth > innerWidth;
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > innerWidth + 1 || left < -1) && !element.closest('.skip, .visually-hidden');
    });
    const cut = [
      ...document.querySelectorAll('body *:not(.visually-hidden, option, select, input, textarea)'),
    ].filter(isCut);
    return { wide: isWide ? wide.map(said) : [], cut: cut.map(said) };
  });
  expect(found, what).toEqual({ wide: [], cut: [] });
}
