import type { Call } from '../call/call.ts';
import { wrongClaims } from '../call/claims.ts';
import type { Fault } from './fault.ts';
import type { Node } from './node.ts';
import type { SourcePage } from './source-page.ts';

interface Block {
  text: string;
  line: number;
}

/**
 * Where a page states another date, limit or address than the call. The letter is exempt: its words are the
 * Secretary General's, whatever the call says since. So is the history of a page.
 */
export function checkClaims(page: SourcePage, call: Call): Fault[] {
  const head = page.head as Record<string, unknown>;
  if (head['kind'] === 'letter') return [];
  const said = ['title', 'description'].map((key) => ({ text: String(head[key]), line: page.lineOf(key) }));
  return [...said, ...blocksIn(page.tree)].flatMap(({ text, line }) =>
    wrongClaims(text, page.locale, call).map(({ text: claim, index, truths }) => ({
      file: page.file,
      line: line + text.slice(0, index).split('\n').length - 1,
      sentence:
        `“${claim}” is not what content/call.json says (${truths.join(', ')}). Use a component such as ` +
        '<CallDay>, <CallMoment>, <Fact> or <Email> here, or change content/call.json.',
    })),
  );
}

/** The texts of a tree with the lines that they begin on: a paragraph or a heading whole, attributes apart. */
function blocksIn(node: Node, line = 1): Block[] {
  const start = node.position?.start.line ?? line;
  const { type, url, children = [] } = node;
  if (type === 'yaml' || type === 'mdxjsEsm') return [];
  const address = url?.startsWith('mailto:') ? [{ text: url, line: start }] : [];
  if (typeof node.value === 'string' || children.some((child) => child.type === 'text'))
    return [{ text: spoken(node), line: start }, ...links(node).map((text) => ({ text, line: start }))];
  return [...address, ...[...attributesIn(node), ...children].flatMap((inner) => blocksIn(inner, start))];
}

/** The text of a node; a component is a gap that joins nothing, and its attributes are read before it. */
function spoken(node: Node): string {
  if (typeof node.value === 'string') return node.value;
  const inside = (node.children ?? []).map(spoken).join('') || gap;
  return [...attributesIn(node).map(spoken), inside].join(gap);
}

const links = ({ children = [], url }: Node): string[] => [
  ...(url?.startsWith('mailto:') ? [url.slice('mailto:'.length)] : []),
  ...children.flatMap(links),
];

const gap = '\uFFFC';
const attributesIn = ({ attributes }: Node): Node[] => (Array.isArray(attributes) ? attributes : []);
