/** A row and a node of the framework that may belong together; both counted in their own order. */
export interface Pair {
  readonly row: number;
  readonly node: number;
  /** How much speaks for it; positive. */
  readonly weight: number;
}

/**
 * Of pairs that may hold, those that surely do: every best way to lay the rows along the nodes, one to one and in order,
 * has them, and every way that gives the row another node is worse by the margin. O(p log n) for p pairs.
 */
export function surePairs<Each extends Pair>(pairs: readonly Each[], margin: number): Each[] {
  const before = heaviestChains(pairs, 1);
  const after = heaviestChains(pairs, -1);
  const through = new Map(pairs.map((pair) => [pair, (before.get(pair) ?? 0) + (after.get(pair) ?? 0) + pair.weight]));
  const best = [...through.values()].reduce((most, weight) => Math.max(most, weight), 0);
  const sure: Each[] = [];
  const taken = new Set<number>();
  for (const ofRow of byRow(pairs)) {
    const near = ofRow.filter((pair) => (through.get(pair) ?? 0) > best - margin);
    const [only] = near;
    // Of rows that fit one node equally, the first is the node's.
    if (only === undefined || near.length > 1 || through.get(only) !== best || taken.has(only.node)) continue;
    taken.add(only.node);
    sure.push(only);
  }
  return sure;
}

/** For every pair the weight of the heaviest chain that leads up to it: earlier rows on earlier nodes; with -1, later on later. */
function heaviestChains<Each extends Pair>(pairs: readonly Each[], direction: 1 | -1): ReadonlyMap<Each, number> {
  const nodes = pairs.reduce((most, { node }) => Math.max(most, node), 0) + 1;
  const heaviest = prefixMaxima(nodes);
  const chains = new Map<Each, number>();
  const rows = byRow(pairs);
  for (const ofRow of direction === 1 ? rows : rows.reverse()) {
    const at = ({ node }: Pair): number => (direction === 1 ? node : nodes - 1 - node);
    for (const pair of ofRow) chains.set(pair, heaviest.before(at(pair)));
    for (const pair of ofRow) heaviest.raise(at(pair), (chains.get(pair) ?? 0) + pair.weight);
  }
  return chains;
}

function byRow<Each extends Pair>(pairs: readonly Each[]): Each[][] {
  const rows = new Map<number, Each[]>();
  for (const pair of pairs) {
    const ofRow = rows.get(pair.row);
    if (ofRow === undefined) rows.set(pair.row, [pair]);
    else ofRow.push(pair);
  }
  return [...rows.entries()].sort(([one], [other]) => one - other).map(([, ofRow]) => ofRow);
}

/** Greatest values of growing prefixes (a Fenwick tree). */
function prefixMaxima(size: number): { readonly before: (at: number) => number; readonly raise: (at: number, value: number) => void } {
  const greatest = new Array<number>(size + 1).fill(0);
  return {
    before: (at) => {
      let most = 0;
      for (let index = at; index > 0; index -= index & -index) most = Math.max(most, greatest[index] ?? 0);
      return most;
    },
    raise: (at, value) => {
      for (let index = at + 1; index <= size; index += index & -index) greatest[index] = Math.max(greatest[index] ?? 0, value);
    },
  };
}
