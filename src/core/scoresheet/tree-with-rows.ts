import { codesAbove } from '../framework/item-code';
import { hungNode, rowNode } from './score-node';
import type { ScoreNode, ScoreTree } from './score-tree';
import type { Entry } from './scoresheet';

/** A tree and the rows that it was built of. */
export interface BuiltTree {
  readonly entries: readonly Entry[];
  readonly tree: ScoreTree;
  /** Its nodes come from the rows alone. */
  readonly hasFramework: boolean;
}

/** The tree with these rows in the place of the earlier ones; `null` where another row than before would stand for a node. */
export function treeWith(entries: readonly Entry[], { entries: before, tree, hasFramework }: BuiltTree): ScoreTree | null {
  if (entries.length !== before.length) return null;
  const changed = new Map<string, Entry>();
  const outside = new Set<Entry>([...tree.strays, ...tree.duplicates.flatMap(({ entry, first }) => [entry, first])]);
  for (const [at, entry] of entries.entries()) {
    const earlier = before[at];
    if (earlier === undefined || earlier === entry) continue;
    if (outside.has(earlier) || earlier.row !== entry.row || earlier.code !== entry.code) return null;
    changed.set(entry.code, entry);
  }
  const change: Change = { changed, above: new Set([...changed.keys()].flatMap(codesAbove)), left: new Set(changed.keys()), hasFramework };
  const areas = withRows(tree.areas, change);
  return change.left.size === 0 ? { ...tree, areas } : null;
}

interface Change {
  readonly changed: ReadonlyMap<string, Entry>;
  /** The codes above those that have changed: below no other is anything to be done. */
  readonly above: ReadonlySet<string>;
  /** Codes that were not met yet. */
  readonly left: Set<string>;
  readonly hasFramework: boolean;
}

function withRows(nodes: readonly ScoreNode[], change: Change): readonly ScoreNode[] {
  const now = nodes.map((node) => withRow(node, change));
  return now.every((node, at) => node === nodes[at]) ? nodes : now;
}

function withRow(node: ScoreNode, change: Change): ScoreNode {
  const { changed, above, left, hasFramework } = change;
  const entry = changed.get(node.code) ?? node.entry;
  left.delete(node.code);
  const children = above.has(node.code) ? withRows(node.children, change) : node.children;
  if (entry === node.entry && children === node.children) return node;
  return hasFramework || entry === null ? hungNode(node, entry, children) : rowNode(entry, children);
}
