import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { call } from './call/call.ts';
import { wrongClaims, type WrongClaim } from './call/claims.ts';

interface Node {
  type: string;
  value?: string | null;
  children?: readonly Node[];
  attributes?: readonly Node[] | object;
  position?: { start: { line: number } } | undefined;
}

interface Context {
  fileURL: URL | undefined;
}

/** Stops the build where the text of a page states another date, limit or address than the call. */
export const checkProse = {
  name: 'check-prose',
  options: { position: true },
  before(root: Node, { fileURL }: Context) {
    if (!fileURL) return;
    const file = relative(process.cwd(), fileURLToPath(fileURL));
    const locale = /content\/pages\/(\w+)\//.exec(fileURL.pathname)?.[1] ?? '';
    const wrong = blocksIn(root).flatMap(({ text, line }) =>
      wrongClaims(text, locale, call).map((claim) => {
        const at = line + text.slice(0, claim.index).split('\n').length - 1;
        return `${file}:${at}: ${sentence(claim)}`;
      }),
    );
    if (wrong.length > 0) throw new Error(['The text of a page differs from the call.', ...wrong].join('\n'));
  },
};

/** What an editor is told about a claim. */
export function sentence({ text, truths }: WrongClaim): string {
  return (
    `“${text}” is not what content/call.json says (${truths.join(', ')}). ` +
    'Use a component such as <CallDay>, <CallMoment>, <Fact> or <Email> here, or change content/call.json.'
  );
}

/** The texts of a tree with the lines that they begin on: paragraphs and the like whole, attributes apart. */
function blocksIn(node: Node, line = 1): { text: string; line: number }[] {
  const start = node.position?.start.line ?? line;
  if (hasText(node)) return [{ text: textOf(node), line: start }];
  const attributes = Array.isArray(node.attributes) ? (node.attributes as Node[]) : [];
  return [...attributes, ...(node.children ?? [])].flatMap((inner) => blocksIn(inner, start));
}

const hasText = ({ type, value, children = [] }: Node) =>
  typeof value === 'string' || type === 'paragraph' || type === 'heading' || children.some(isText);

const isText = ({ type }: Node) => type === 'text';

function textOf({ value, children, attributes }: Node): string {
  const inside = children?.map(textOf).join('') ?? '';
  const said = Array.isArray(attributes) ? (attributes as Node[]).map(textOf).join('\uFFFC') : '';
  return `${said && `\uFFFC${said}\uFFFC`}${value ?? ''}${inside}${!value && !inside ? '\uFFFC' : ''}`;
}
