import { placeAtOrBelow } from '../workbook/ascending';
import type { ScoredSheet, ScoreNode } from './score-tree';
import type { Entry } from './scoresheet';

/** The node whose row this is; `null` for a row that is no node's. */
export function nodeAtRow({ scoresheet: { entries }, tree }: ScoredSheet, row: number): ScoreNode | null {
  const entry = entries[placeAtOrBelow(entries, row, (each) => each.row)];
  return entry?.row === row ? nodeOf(entry, tree.areas) : null;
}

/** Down through the tree: the code of a node begins with those of all above it. */
function nodeOf(entry: Entry, nodes: readonly ScoreNode[]): ScoreNode | null {
  const node = nodes.find(({ code }) => isAtOrBelow(entry.code, code));
  return node === undefined || node.entry === entry ? (node ?? null) : nodeOf(entry, node.children);
}

function isAtOrBelow(code: string, other: string): boolean {
  return code.startsWith(other) && (code.length === other.length || code[other.length] === '.');
}
