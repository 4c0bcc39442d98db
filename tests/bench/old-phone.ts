import type { Browser, Page } from '@playwright/test';

declare global {
  interface Window {
    measured: { ready: number; tasks: PerformanceEntry[]; keys: number[] };
  }
}

const bytesPerSecond = 400_000 / 8;

/** A page on a phone that is 6 times slower, with 400 kbit/s and 400 ms, which notes what takes its time. */
export async function onAnOldPhone(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const phone = await context.newCDPSession(page);
  await phone.send('Network.enable');
  await phone.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.addInitScript(noteTimes);
  return page;
}

function noteTimes() {
  const measured = (window.measured = { ready: 0, tasks: [], keys: [] } as Window['measured']);
  new PerformanceObserver((list) => measured.tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const keys = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') measured.keys.push(duration);
  });
  keys.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#application[novalidate]')) return;
    measured.ready = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
