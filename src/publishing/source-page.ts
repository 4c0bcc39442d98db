import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Slugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import { LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { textOf, within, type Node } from './node.ts';

/** A page as an editor wrote it: its head, its tree, and the anchors of its headings. */
export interface SourcePage {
  file: string;
  locale: string;
  name: string;
  head: unknown;
  body: string;
  tree: Node;
  anchors: readonly string[];
  /** The line of a key of the head, the first line where it has none. */
  lineOf(key: PropertyKey | undefined): number;
}

/** Reads a page of `content/pages` in a folder; gives its faults where it cannot be read. */
export function readPage(folder: string, file: string): SourcePage | Fault[] {
  const source = readFileSync(join(folder, file), 'utf8');
  const [, locale = '', name = ''] = /pages\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  const [, head, body = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(source) ?? [];
  const fault = (line: number, sentence: string) => [{ file, line, sentence }];
  if (head === undefined)
    return fault(
      1,
      'The page has no head: begin it with a line “---”, its title and so on, and “---” again.',
    );
  const lines = new LineCounter();
  const yaml = parseDocument(head, { lineCounter: lines });
  const [wrong] = yaml.errors;
  if (wrong)
    return fault(
      lines.linePos(wrong.pos[0]).line + 1,
      'The head of the page cannot be read here: put words that hold a colon between quotes, and keep the spaces at the beginning of lines.',
    );
  const tree = parsed(source);
  if (typeof tree === 'string') {
    const [, line = '1', what = tree] = /^(\d+):\d+: (.*?)(?: \(mdx.*)?$/s.exec(tree) ?? [];
    return fault(
      Number(line),
      `The text cannot be read here: a “<” or “{” stands alone or is not closed (${what}).`,
    );
  }
  const slugger = new Slugger();
  return {
    file,
    locale,
    name,
    head: yaml.toJS(),
    body,
    tree,
    anchors: within(tree)
      .filter(({ type }) => type === 'heading')
      .map((heading) => slugger.slug(textOf(heading))),
    lineOf: (key) => {
      const at = head.split(/\r?\n/).findIndex((line) => line.startsWith(`${String(key)}:`));
      return at < 0 ? 1 : at + 2;
    },
  };
}

function parsed(source: string): Node | string {
  try {
    return mdxToMdast(source) as unknown as Node;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
