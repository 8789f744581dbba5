import type { Points } from '../indices/points';
import { isItemNode, maximumOfNodes } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Score } from '../scoresheet/score';
import type { CheckedSheet } from './rule';

/** A maximum on the scoresheet beside what the framework says it is. */
export interface ShownMaximum {
  readonly row: number;
  /** `null` for the total. */
  readonly item: string | null;
  readonly maximum: Score;
  /** Any of these is right, the first most of all; empty where the framework prints nothing readable. */
  readonly right: readonly Points[];
}

/** The maximum on a node's row. Where the framework prints another sum than its items make, leaves win (contract C). */
export function shownMaximum(node: ScoreNode): ShownMaximum | null {
  const { entry, code, printedMaximum } = node;
  if (entry === null) return null;
  const right = printedMaximum === null ? NONE : [printedMaximum];
  return { row: entry.row, item: code, maximum: entry.maximum, right: isItemNode(node) ? right : [node.maximum, ...right] };
}

/** The maximum on the row of the total. */
export function shownTotal({ scoresheet: { total }, framework, tree }: CheckedSheet): ShownMaximum | null {
  if (total === null) return null;
  const printed = framework?.printedTotal?.maximum ?? null;
  const right = printed === null ? NONE : [printed];
  return { row: total.row, item: null, maximum: total.maximum, right: [maximumOfNodes(tree.areas), ...right] };
}

const NONE: readonly Points[] = [];
