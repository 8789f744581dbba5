import type { NodeIndex } from '../../core/indices/stage-indices';

/** An area, criterion or item with what lies below it. */
export interface IndexBranch {
  readonly node: NodeIndex;
  readonly children: readonly IndexBranch[];
}

/** The tree again, from nodes that stand in a row with parents before children. */
export function indexBranches(nodes: readonly NodeIndex[]): readonly IndexBranch[] {
  const [first] = nodes;
  if (first === undefined) return [];
  const next = nodes.findIndex((node, position) => position > 0 && node.level <= first.level);
  const end = next === -1 ? nodes.length : next;
  return [{ node: first, children: indexBranches(nodes.slice(1, end)) }, ...indexBranches(nodes.slice(end))];
}
