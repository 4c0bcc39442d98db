import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkProse } from '../../src/check-prose.ts';

const text = (value: string) => ({ type: 'text', value });
const at = (line: number) => ({ position: { start: { line } } });
const paragraph = (line: number, ...children: object[]) => ({ type: 'paragraph', children, ...at(line) });

function check(children: object[], frontmatter = {}) {
  const fileURL = pathToFileURL('content/pages/en/faq.mdx');
  checkProse.before({ type: 'root', children } as never, { fileURL, data: { astro: { frontmatter } } });
}

test('an editor is told the file, the line and what the call says', () => {
  expect(() =>
    check([
      paragraph(
        12,
        text('First line.\nAt most '),
        { type: 'strong', children: [text('four')] },
        text(' candidates.'),
      ),
    ]),
  ).toThrow('content/pages/en/faq.mdx:13: “four candidates” is not what content/call.json says (3).');
});

test('the attributes of a component are read', () => {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'what', value: 'the answer by 1 May 2026' }];
  expect(() => check([{ type: 'mdxJsxFlowElement', attributes, children: [], ...at(7) }])).toThrow(
    'faq.mdx:7: “1 May 2026”',
  );
});

test('the title is read', () => {
  expect(() => check([], { title: 'Apply by 1 May 2026' })).toThrow('faq.mdx:1: “1 May 2026”');
});

test('every difference of a page is told at once', () => {
  expect(() => check([paragraph(3, text('1 May 2026')), paragraph(5, text('2 May 2026'))])).toThrow(
    /faq\.mdx:3: .*\n.*faq\.mdx:5: /,
  );
});

test('a component between two words joins nothing', () => {
  expect(() =>
    check([paragraph(3, text('the three '), { type: 'mdxJsxTextElement', children: [] }, text(' months'))]),
  ).not.toThrow();
});

test('a page that agrees with the call passes', () => {
  expect(() => check([paragraph(3, text('By 30 April 2026, at most three candidates.'))])).not.toThrow();
});
