import { Remembered } from '../workbook/remembered';
import { rowNode } from './score-node';
import type { ScoreNode } from './score-tree';
import type { Entry } from './scoresheet';

/**
 * The tree that rows with different codes form among themselves: `1.2.3` hangs under `1.2`, or under the nearest ancestor
 * that has a row, or becomes a root.
 */
export function treeOfRows(entries: readonly Entry[]): ScoreNode[] {
  const codes = new Set(entries.map(({ code }) => code));
  const rowsUnder = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const parent = nearestAncestor(entry.code, codes);
    const siblings = rowsUnder.get(parent);
    if (siblings === undefined) rowsUnder.set(parent, [entry]);
    else siblings.push(entry);
  }
  const grow = (parent: string | null): ScoreNode[] => (rowsUnder.get(parent) ?? []).map((entry) => nodeOver(entry, grow(entry.code)));
  return grow(null);
}

function nodeOver(entry: Entry, children: readonly ScoreNode[]): ScoreNode {
  return GROWN_BEFORE.of(entry, children, () => rowNode(entry, children));
}

/** A row over the same nodes is the very same. */
const GROWN_BEFORE = new Remembered<Entry, ScoreNode>();

/** The longest code in `codes` below which this one stands, `1.2` for `1.2.3`; `null` where there is none. */
export function nearestAncestor(code: string, codes: { has(code: string): boolean }): string | null {
  for (let end = code.lastIndexOf('.'); end > 0; end = code.lastIndexOf('.', end - 1)) {
    const ancestor = code.slice(0, end);
    if (codes.has(ancestor)) return ancestor;
  }
  return null;
}
