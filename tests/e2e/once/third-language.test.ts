import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { startHost, type TestHost } from '../../host.ts';
import { projectWith } from '../../third-language.ts';
import { expectAccessible, expectItFits } from '../fits.ts';

const widths = [320, 1280];
let project: string;
let host: TestHost;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  project = projectWith('he');
  host = await startHost({ project });
});

test.afterAll(async () => {
  await host.stop();
  await rm(project, { recursive: true });
});

test('a folder of pages and a JSON of words are a language: every page stands, from right to left', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const paths = globSync('he/**/index.html', { cwd: `${project}/dist` });
  expect(paths.length).toBe(globSync('en/**/index.html', { cwd: `${project}/dist` }).length);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await page.goto(`${host.url}/${path.replace('index.html', '')}`);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expectItFits(page, `${path} at ${width}`);
      await expectAccessible(page, `${path} at ${width}`);
    }
  }
});
