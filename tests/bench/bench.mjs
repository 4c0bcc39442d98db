import { rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { startHost } from '../host.ts';
import { copyRows, measureKeys, measureRefusal, openTenRows } from './answering.ts';
import { floorOf } from './floor.ts';
import { measureLoading } from './loading.ts';
import { onAnOldPhone } from './old-phone.ts';

const path = '/en/apply/';
const floorFolder = floorOf('dist', path);
const hosts = [await startHost(), await startHost({ env: { PAGES_DIR: floorFolder } })];
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
try {
  const [form, floor] = [
    await measured(hosts[0]?.url ?? '', true),
    await measured(hosts[1]?.url ?? '', false),
  ];
  const rows = [
    ['HTML with its style, bytes (brotli)', form.html, floor.html, ''],
    ['JavaScript, bytes (brotli)', form.script, floor.script, '48000'],
    ['first paint, ms', form.firstPaint, floor.firstPaint, '1.05 times'],
    ['island ready after first paint, ms', form.island, undefined, '1500'],
    ['blocked from hydration to answering, ms', form.blocked, undefined, '200'],
    ['key to paint with ten rows, median, ms', form.keys[0], floor.keys[0], '48'],
    ['key to paint with ten rows, 98 of 100, ms', form.keys[1], floor.keys[1], '80'],
    ['sending with errors to summary, ms', form.refusal, undefined, '200'],
  ];
  console.log('| what | the form | plain HTML | at most |\n|---|--:|--:|--:|');
  for (const [what, ...cells] of rows) console.log(`| ${[what, ...cells.map(shown)].join(' | ')} |`);
} finally {
  await browser.close();
  await Promise.all(hosts.map((host) => host.stop()));
  rmSync(floorFolder, { recursive: true });
}

/** @param {string} url @param {boolean} isLive */
async function measured(url, isLive) {
  const page = await onAnOldPhone(browser, url);
  const loading = await measureLoading(page, path, isLive);
  if (isLive) await openTenRows(page);
  else await copyRows(page);
  const keys = await measureKeys(page);
  const refusal = isLive ? await measureRefusal(page) : undefined;
  await page.context().close();
  return { ...loading, keys, refusal };
}

/** @param {string | number | undefined} cell */
function shown(cell) {
  return typeof cell === 'number' ? String(Math.round(cell)) : (cell ?? '–');
}
