import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/publishing/check-content.ts';
import { contentReport } from '../../../src/publishing/content-report.ts';
import { aPage, withFiles } from '../../wrong-content.ts';

const inMay = Date.parse('2026-05-01T12:00:00Z');
const report = (files: Record<string, string>, now = inMay) =>
  withFiles(files, (folder) => contentReport(readContent(folder), ['en', 'fr'], now));

test('an editor sees every page in every language', () => {
  const told = report({ 'content/pages/en/trial.mdx': aPage('Words.') });
  expect(told).toMatch(/^letter +en: current {3}fr: current$/m);
  expect(told).toMatch(/^trial +en: current {3}fr: missing$/m);
});

test('a translation whose source has changed is stale, and the version to record is told', () => {
  const english = readFileSync('content/pages/en/annex-1.mdx', 'utf8');
  const told = report({ 'content/pages/en/annex-1.mdx': `${english}\nMore.\n` });
  expect(told).toMatch(/^annex-1 +en: current {3}fr: stale$/m);
  expect(told).toMatch(
    /^content\/pages\/fr\/annex-1\.mdx: once it is revised, write “source: [0-9a-f]{12}” at its head$/m,
  );
});

test('what is still to be supplied is named with its page and heading', () => {
  expect(report({})).toMatch(/^annex-1, 7 Travel: how travel to and from Brussels is arranged and paid$/m);
});

test('dates that have passed are told, and no others', () => {
  expect(report({})).toContain('closesAt: 30 April 2026');
  expect(report({})).not.toContain('startsOn: 14 September 2026');
  expect(report({}, Date.parse('2026-10-01T00:00:00Z'))).toContain('startsOn: 14 September 2026');
});

test('what must be mended is told last', () => {
  expect(report({ 'content/pages/en/trial.mdx': aPage('By 1 May 2026.') })).toMatch(
    /trial\.mdx:10: “1 May 2026”/,
  );
});
