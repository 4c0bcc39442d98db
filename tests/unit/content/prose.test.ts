import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsIn } from '../../../src/call/claims.ts';
import { readContent } from '../../../src/publishing/check-content.ts';
import { prose } from '../../../src/publishing/prose.ts';
import { formsIn } from '../../claims.ts';

const { pages } = readContent('.');
const bodyOf = (path: string) => readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '');
const page = (name: string) => bodyOf(`content/pages/en/${name}.mdx`);
const headings = (name: string) => [...page(name).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

test.each(pages.filter(({ name }) => name !== 'letter'))(
  '$file takes every date, limit and address from the call',
  ({ tree, locale }) => {
    const passages = prose(tree);
    expect(passages.length).toBeGreaterThan(5);
    expect(passages.flatMap(({ text }) => claimsIn(text, formsIn(locale)))).toEqual([]);
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
