import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { call } from './call/call.ts';
import { wrongClaims, type WrongClaim } from './call/claims.ts';

interface Node {
  type: string;
  value?: unknown;
  children?: readonly Node[];
  attributes?: unknown;
  position?: { start: { line: number } } | undefined;
}

interface Page {
  fileURL: URL | undefined;
  data: { astro?: { frontmatter: Readonly<Record<string, unknown>> } };
}

interface Block {
  text: string;
  line: number;
}

/** Stops the build where the text of a page states another date, limit or address than the call. */
export const checkProse = {
  name: 'check-prose',
  options: { position: true },
  before(root: Node, { fileURL, data }: Page) {
    if (!fileURL) return;
    const file = relative(process.cwd(), fileURLToPath(fileURL));
    const locale = /\/pages\/(\w+)\//.exec(fileURL.pathname)?.[1] ?? '';
    const head = Object.values(data.astro?.frontmatter ?? {}).map((value) => ({
      text: String(value),
      line: 1,
    }));
    const wrong = [...head, ...blocksIn(root)].flatMap(({ text, line }) =>
      wrongClaims(text, locale, call).map((claim) => {
        const at = line + text.slice(0, claim.index).split('\n').length - 1;
        return `${file}:${at}: ${sentence(claim)}`;
      }),
    );
    if (wrong.length > 0) throw new Error(['The text of a page differs from the call.', ...wrong].join('\n'));
  },
};

function sentence({ text, truths }: WrongClaim): string {
  return (
    `“${text}” is not what content/call.json says (${truths.join(', ')}). ` +
    'Use a component such as <CallDay>, <CallMoment>, <Fact> or <Email> here, or change content/call.json.'
  );
}

/** The texts of a tree with the lines that they begin on: a paragraph or a heading whole, attributes apart. */
function blocksIn(node: Node, line = 1): Block[] {
  const start = node.position?.start.line ?? line;
  const { children = [] } = node;
  if (typeof node.value === 'string' || children.some(({ type }) => type === 'text'))
    return [{ text: textOf(node), line: start }];
  return [...attributesOf(node), ...children].flatMap((inner) => blocksIn(inner, start));
}

/** The text of a node; a component is a gap that joins nothing, and its attributes are read before it. */
function textOf(node: Node): string {
  if (typeof node.value === 'string') return node.value;
  const inside = (node.children ?? []).map(textOf).join('') || gap;
  return [...attributesOf(node).map(textOf), inside].join(gap);
}

const gap = '\uFFFC';
const attributesOf = ({ attributes }: Node): Node[] => (Array.isArray(attributes) ? attributes : []);
