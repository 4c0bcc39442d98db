import type { Node } from './node.ts';

/** A text that is read in one go, and the line that it begins on. */
export interface Passage {
  text: string;
  line: number;
}

/** What a reader reads of a page: a paragraph or a heading whole; what pointing at it or following it tells apart. */
export function prose(node: Node, line = 1): Passage[] {
  const start = node.position?.start.line ?? line;
  const { value, alt, children = [] } = node;
  if (isUnread(node)) return [];
  const passage = (text: string): Passage => ({ text, line: start });
  if (typeof (value ?? alt) === 'string' || children.some(({ type }) => type === 'text'))
    return [spoken(node), ...asides(node)].map(passage);
  const inner = [...attributesIn(node), ...children].flatMap((one) => prose(one, start));
  return [...asides({ ...node, children: [] }).map(passage), ...inner];
}

/** The line of a place in a passage. */
export const lineIn = ({ text, line }: Passage, index: number) =>
  line + text.slice(0, index).split('\n').length - 1;

/** The text of a node; a component is a gap that joins nothing, and its attributes are read before it. */
function spoken(node: Node): string {
  if (isUnread(node)) return gap;
  if (node.type === 'break') return '\n';
  if (typeof node.value === 'string') return node.value;
  if (typeof node.alt === 'string') return node.alt;
  const inside = (node.children ?? []).map(spoken).join('') || gap;
  return [...attributesIn(node).map(spoken), inside].join(gap);
}

/** The titles of links and images, and the addresses that a link writes to or calls. */
const asides = ({ children = [], url, title }: Node): string[] => [
  ...(typeof title === 'string' ? [title] : []),
  ...(/^(mailto|tel):/.test(url ?? '') ? [decodeURIComponent(url?.replace(/^\w+:/, '') ?? '')] : []),
  ...children.flatMap(asides),
];

/** Code and comments are not shown; what is between `<OtherFact>` and its end is about something else. */
const isUnread = ({ type, name }: Node) =>
  type === 'yaml' || type === 'mdxjsEsm' || /^mdx\w+Expression$/.test(type) || name === 'OtherFact';

const gap = '\uFFFC';
const attributesIn = ({ attributes }: Node): Node[] => (Array.isArray(attributes) ? attributes : []);
