import type { Page } from '@playwright/test';
import { takenOver } from '../e2e/form.ts';

/** What opening the form costs: bytes as they travelled, and milliseconds. */
export async function measureLoading(page: Page, path: string, isLive: boolean) {
  await page.goto(path, { waitUntil: 'networkidle' });
  if (isLive) await takenOver(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return page.evaluate(() => {
    const [html] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = resources.filter(({ name }) => name.endsWith('.js'));
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const { ready, tasks } = window.measured;
    const scriptsCame = Math.max(...scripts.map(({ responseEnd }) => responseEnd));
    const blocked = tasks
      .filter(({ startTime, duration }) => startTime + duration >= scriptsCame)
      .reduce((sum, { duration }) => sum + duration - 50, 0);
    const script = scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { html: html?.encodedBodySize ?? NaN, script, firstPaint, island: ready - firstPaint, blocked };
  });
}
