import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsIn } from '../../../src/call/claims.ts';

const pages = globSync('content/pages/en/*.mdx').map((path) => ({
  path,
  text: readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, ''),
}));
const page = (name: string) => pages.find(({ path }) => path.endsWith(`/${name}.mdx`))?.text ?? '';
const headings = (name: string) => [...page(name).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

test.each(pages.filter(({ path }) => !path.endsWith('/letter.mdx')))(
  '$path takes every date, limit and address from the call',
  ({ text }) => {
    expect(claimsIn(text, 'en')).toEqual([]);
  },
);

test('what the letter leaves open is marked in both annexes', () => {
  for (const annex of ['annex-1', 'annex-2'])
    expect(page(annex).match(/<ToBeSupplied what="/g)?.length).toBeGreaterThan(10);
});

test('Annex I has its fourteen headings', () => {
  expect(headings('annex-1').map((heading) => Number.parseInt(heading ?? '', 10))).toEqual(
    Array.from({ length: 14 }, (_, index) => index + 1),
  );
});

test('Annex II has its articles and three signature blocks', () => {
  expect(headings('annex-2')).toHaveLength(17);
  expect(page('annex-2').match(/<Signature>/g)).toHaveLength(3);
});

test('the questions and answers are at least eighteen', () => {
  expect(page('faq').match(/^### .+$/gm)?.length).toBeGreaterThanOrEqual(18);
});
