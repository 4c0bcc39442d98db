import { isMap, isNode, isScalar, isSeq } from 'yaml';

/** Where in its source stands what a path leads to, as far as it leads: names of keys and numbers in lists. */
export function placeIn(contents: unknown, path: readonly PropertyKey[]): number | undefined {
  const [step, ...rest] = path;
  if (isSeq(contents)) {
    const item = contents.items[Number(step)];
    return placeIn(item, rest) ?? startOf(item);
  }
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair && (placeIn(pair.value, rest) ?? startOf(pair.key));
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
