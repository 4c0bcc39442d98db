import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const original = readFileSync('tests/call-letter-26IL0045E.txt', 'utf8');
const page = readFileSync('content/pages/en/letter.mdx', 'utf8');

const letterhead = `World Customs Organization
Rue du Marché 30, B-1210 Brussels, Belgium
T: +32 (0)2 209 92 11 / info@wcoomd.org`;

/** The words of a text in Markdown, without its front matter, its tags and the targets of its links. */
const wordsOf = (text: string) =>
  text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\s+/)
    .filter(Boolean);

/** The original repeats its letterhead at the top of the second sheet of paper; a page on a screen has one. */
function withoutSecondLetterhead(text: string) {
  const words = wordsOf(text).join(' ');
  const head = wordsOf(letterhead).join(' ');
  const [before, first, second, ...more] = words.split(head);
  expect([before, more]).toEqual(['', []]);
  return `${head}${first?.trimEnd()}${second}`;
}

test('the letter on the site is the call letter, word for word', () => {
  expect(wordsOf(page).join(' ')).toBe(withoutSecondLetterhead(original));
});

test('the letter links to the form and to both annexes where it names them', () => {
  expect(page).toContain('via [this link](../apply/).');
  expect(page).toContain('provided in [Annex I](../annex-1/).');
  expect(page).toContain('attached as [Annex II](../annex-2/) for');
});
