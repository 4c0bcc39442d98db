import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing that axe finds against WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page, what = page.url()) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  ]);
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
