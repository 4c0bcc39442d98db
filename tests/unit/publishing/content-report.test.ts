import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/publishing/check-content.ts';
import { contentReport } from '../../../src/publishing/content-report.ts';
import { aPage, withFiles } from '../../wrong-content.ts';

const inMay = Date.parse('2026-05-01T12:00:00Z');
const report = (files: Record<string, string>, now = inMay) =>
  withFiles(files, (folder) => contentReport(readContent(folder), now));

test('an editor sees every page in every language', () => {
  const told = report({ 'content/pages/en/trial.mdx': aPage('Words.') });
  expect(told).toMatch(/^Pages in English \(en\) and French \(fr\): 7$/m);
  expect(told).toMatch(/^letter +en: original +fr: translated$/m);
  expect(told).toMatch(/^trial +en: original +fr: missing$/m);
});

test('a translation whose source has changed is to be revised, and how to say that it is revised is told', () => {
  const english = readFileSync('content/pages/en/annex-1.mdx', 'utf8');
  const told = report({ 'content/pages/en/annex-1.mdx': `${english}\nMore.\n` });
  expect(told).toMatch(/^annex-1 +en: original +fr: to be revised$/m);
  expect(told).toMatch(
    /^content\/pages\/fr\/annex-1\.mdx: compare it with content\/pages\/en\/annex-1\.mdx, then write “source: [0-9a-f]{12}” at its head$/m,
  );
});

test('what is still to be supplied is named with its place and heading', () => {
  expect(report({})).toMatch(
    /^content\/pages\/en\/annex-1\.mdx:\d+: 7 Travel: how travel to and from Brussels is arranged and paid$/m,
  );
});

test('dates that have passed are told, and no others', () => {
  expect(report({})).toContain('closesAt, the date limit: 30 April 2026');
  expect(report({})).not.toContain('startsOn, the Programme starts');
  expect(report({}, Date.parse('2026-10-01T00:00:00Z'))).toContain(
    'startsOn, the Programme starts: 14 September 2026',
  );
  expect(report({}, Date.parse('2026-01-01T00:00:00Z'))).toMatch(/have passed\n-+\nnothing\n/);
});

test('what is said about something else than the call is told, since nothing compares it', () => {
  const body = 'A passport is valid for <OtherFact>six months</OtherFact> more.';
  expect(report({ 'content/pages/en/trial.mdx': aPage(body) })).toMatch(
    /^content\/pages\/en\/trial\.mdx:10: six months$/m,
  );
});

test('what must be mended is told last', () => {
  expect(report({ 'content/pages/en/trial.mdx': aPage('By 1 May 2026.') })).toMatch(
    /trial\.mdx:10: “1 May 2026”/,
  );
});

test('when the call itself cannot be read, that alone is told', () => {
  expect(report({ 'content/call.json': '{\n  "reference": "x",\n}' })).toMatch(
    /^To be mended .*\n-+\ncontent\/call\.json:2: The file cannot be read here: /,
  );
});
