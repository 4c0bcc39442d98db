import type { Page } from '@playwright/test';

/** What a page's console says from now on, its exceptions included. */
export function loggedBy(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.text() !== 'Service Worker registration blocked by Playwright') lines.push(message.text());
  });
  page.on('pageerror', (error) => void lines.push(error.message));
  return lines;
}
