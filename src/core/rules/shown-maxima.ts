import type { Points } from '../indices/points';
import { isItemNode, maximumOfNodes, scoreNodes } from '../scoresheet/score-tree';
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

/** Every maximum on the scoresheet. Where the framework prints another sum than its items make, leaves win (contract C). */
export function* shownMaxima({ scoresheet: { total }, framework, tree }: CheckedSheet): Generator<ShownMaximum> {
  for (const node of scoreNodes(tree.areas)) {
    const { entry, code } = node;
    if (entry !== null) yield { row: entry.row, item: code, maximum: entry.maximum, right: rightFor(node) };
  }
  if (total === null) return;
  const printed = framework?.printedTotal?.maximum ?? null;
  yield { row: total.row, item: null, maximum: total.maximum, right: given([maximumOfNodes(tree.areas), printed]) };
}

function rightFor(node: ScoreNode): readonly Points[] {
  return given(isItemNode(node) ? [node.printedMaximum] : [node.maximum, node.printedMaximum]);
}

function given(maxima: readonly (Points | null)[]): readonly Points[] {
  return maxima.filter((maximum) => maximum !== null);
}
