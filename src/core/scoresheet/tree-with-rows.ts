import { codesAbove } from '../framework/item-code';
import { replacedPlaces } from './rows-of-scoresheet';
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
  const replaced = new Map<Entry, Entry>();
  for (const at of entries === before ? [] : replacedPlaces(before, entries)) {
    const entry = entries[at];
    const earlier = before[at];
    if (entry === earlier || entry === undefined || earlier === undefined) continue;
    if (earlier.row !== entry.row || earlier.code !== entry.code) return null;
    replaced.set(earlier, entry);
  }
  const now = (entry: Entry): Entry => replaced.get(entry) ?? entry;
  const outside = new Set([...tree.strays, ...tree.duplicates.map(({ entry }) => entry)]);
  const changed = new Map([...replaced].flatMap(([earlier, entry]) => (outside.has(earlier) ? [] : [[entry.code, entry] as const])));
  const change: Change = { changed, above: new Set([...changed.keys()].flatMap(codesAbove)), left: new Set(changed.keys()), hasFramework };
  const areas = withRows(tree.areas, change);
  if (change.left.size > 0) return null;
  const isAgain = tree.duplicates.some(({ entry, first }) => replaced.has(entry) || replaced.has(first));
  const isStray = tree.strays.some((entry) => replaced.has(entry));
  return {
    areas,
    duplicates: isAgain ? tree.duplicates.map(({ entry, first }) => ({ entry: now(entry), first: now(first) })) : tree.duplicates,
    strays: isStray ? tree.strays.map(now) : tree.strays,
  };
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
