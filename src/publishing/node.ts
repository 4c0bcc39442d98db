/** A node of a page's tree (mdast with MDX), as far as it is read here. */
export interface Node {
  type: string;
  value?: unknown;
  name?: string | null;
  url?: string;
  depth?: number;
  children?: readonly Node[];
  attributes?: unknown;
  position?: { start: { line: number } } | undefined;
}

/** A node and all that is in it, in the order of the text. */
export function within(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(within)];
}

/** The words in a node. */
export function textOf(node: Node): string {
  return typeof node.value === 'string' ? node.value : (node.children ?? []).map(textOf).join('');
}

export const lineOf = (node: Node) => node.position?.start.line ?? 1;

/** The attributes of a component, by name; what is not plain text has none. */
export function attributesOf({ attributes }: Node): Map<string, string | undefined> {
  const list = Array.isArray(attributes) ? (attributes as Node[]) : [];
  return new Map(
    list.map(({ name, value }) => [
      name ?? '',
      typeof value === 'string' ? value : value === null ? '' : undefined,
    ]),
  );
}
