import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { attributesOf, lineOf, within, type Node } from './node.ts';
import type { SourcePage } from './source-page.ts';

/** Plain elements that a text may use, for what Markdown has no sign for. */
const elements = ['div', 'span', 'br', 'p', 'sub', 'sup'];

/** What `of` may be, by component; the components themselves say so in their types. */
const values: Readonly<Record<string, readonly string[]>> = {
  CallDay: ['letterDate', 'opensAt', 'closesAt', 'startsOn'],
  CallHour: ['opensAt', 'closesAt'],
  CallMoment: ['opensAt', 'closesAt'],
  Email: ['email', 'generalEmail'],
};

/** The components that a text may use: those that `Prose.astro` gives it. */
export function componentNames(folder: string): string[] {
  const source = readFileSync(join(folder, 'src/components/Prose.astro'), 'utf8');
  const [, list = ''] = /const components = \{(.*?)\};/s.exec(source) ?? [];
  return [...list.matchAll(/^\s+([A-Z]\w+),$/gm)].map(([, name = '']) => name);
}

/** Components and elements that a text cannot use, values that none of them has, and code. */
export function checkComponents(
  { tree, file }: SourcePage,
  names: readonly string[],
  facts: readonly string[],
): Fault[] {
  return within(tree).flatMap((node) => {
    const sentence = wrongIn(node, names, facts);
    return sentence ? [{ file, line: lineOf(node), sentence }] : [];
  });
}

function wrongIn(node: Node, names: readonly string[], facts: readonly string[]): string | undefined {
  if (node.type === 'mdxjsEsm') return 'A page holds no “import” or “export”: remove this line.';
  if (/^mdx(Flow|Text)Expression$/.test(node.type)) {
    const isComment = /^\s*\/\*.*\*\/\s*$/s.test(String(node.value));
    return isComment ? undefined : `A page holds no code: remove “{${String(node.value)}}”, or its braces.`;
  }
  if (!/^mdxJsx(Flow|Text)Element$/.test(node.type)) return undefined;
  const name = node.name ?? '';
  if (!names.includes(name) && !elements.includes(name))
    return `There is no <${name}>. A page can use ${names.map((known) => `<${known}>`).join(', ')}.`;
  const attributes = attributesOf(node);
  const code = [...attributes].find(([, value]) => value === undefined);
  if (code) return `The value of “${code[0]}” in <${name}> must be words between quotes.`;
  const of = attributes.get('of');
  const known = name === 'Fact' ? facts : values[name];
  if (known && !known.includes(of ?? (name === 'Email' ? 'email' : '')))
    return `<${name}> has no “${of ?? ''}”. It can be of: ${known.join(', ')}.`;
  return undefined;
}
