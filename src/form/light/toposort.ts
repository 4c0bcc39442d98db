type Edge = readonly [from: string, to: string];

/** What Yup takes `toposort` for: names in their order, but each before those that it leads to. */
function array(names: readonly string[], edges: readonly Edge[]): string[] {
  const sorted: string[] = [];
  const seen = new Set<string>();
  function visit(name: string) {
    if (seen.has(name)) return;
    seen.add(name);
    for (const [from, to] of edges) if (from === name) visit(to);
    sorted.unshift(name);
  }
  [...names].reverse().forEach(visit);
  return sorted;
}

export default { array };
