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
  const rows = byRow(pairs);
  const before = heaviestChains(pairs, rows, 1);
  const after = heaviestChains(pairs, [...rows].reverse(), -1);
  const through = pairs.map(({ weight }, at) => (before[at] ?? 0) + (after[at] ?? 0) + weight);
  const best = through.reduce((most, weight) => larger(most, weight), 0);
  const sure: Each[] = [];
  const taken = new Set<number>();
  for (const ofRow of rows) {
    const near = ofRow.filter((at) => (through[at] ?? 0) > best - margin);
    const [only = -1] = near;
    const pair = pairs[only];
    // Of rows that fit one node equally, the first is the node's.
    if (pair === undefined || near.length > 1 || through[only] !== best || taken.has(pair.node)) continue;
    taken.add(pair.node);
    sure.push(pair);
  }
  return sure;
}

/** For every pair the weight of the heaviest chain that leads up to it: earlier rows on earlier nodes; with -1, later on later. */
function heaviestChains(pairs: readonly Pair[], rows: readonly (readonly number[])[], direction: 1 | -1): readonly number[] {
  const nodes = pairs.reduce((most, { node }) => larger(most, node), 0) + 1;
  const heaviest = prefixMaxima(nodes);
  const chains = new Array<number>(pairs.length).fill(0);
  const position = (at: number): number => {
    const node = pairs[at]?.node ?? 0;
    return direction === 1 ? node : nodes - 1 - node;
  };
  for (const ofRow of rows) {
    for (const at of ofRow) chains[at] = heaviest.before(position(at));
    for (const at of ofRow) heaviest.raise(position(at), (chains[at] ?? 0) + (pairs[at]?.weight ?? 0));
  }
  return chains;
}

/** The pairs of each row by their places, rows in order. */
function byRow(pairs: readonly Pair[]): readonly (readonly number[])[] {
  const rows = new Map<number, number[]>();
  for (const [at, { row }] of pairs.entries()) {
    const ofRow = rows.get(row);
    if (ofRow === undefined) rows.set(row, [at]);
    else ofRow.push(at);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, ofRow]) => ofRow);
}

/** Greatest values of growing prefixes (a Fenwick tree). */
function prefixMaxima(size: number): { readonly before: (at: number) => number; readonly raise: (at: number, value: number) => void } {
  const greatest = new Array<number>(size + 1).fill(0);
  return {
    before: (at) => {
      let most = 0;
      for (let index = at; index > 0; index -= index & -index) most = larger(most, greatest[index]);
      return most;
    },
    raise: (at, value) => {
      for (let index = at + 1; index <= size; index += index & -index) greatest[index] = larger(value, greatest[index]);
    },
  };
}

function larger(one: number, other = 0): number {
  return one > other ? one : other;
}
