import { bonusAt, penaltyAt } from '../indices/beyond-the-tree';
import { pointsAt, shownDecimals } from '../indices/compute-indices';
import { decimalsOf, roundShown, sum } from '../indices/points';
import type { Points } from '../indices/points';
import { isClouded } from '../indices/stage-indices';
import type { CountedPoints } from '../indices/stage-indices';
import type { CheckedSheet } from '../rules/rule';
import type { Score } from '../scoresheet/score';
import { isItemNode } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import { Remembered } from '../workbook/remembered';
import type { SumCell } from './sum-cells';

/** One sum taken twice, both as shown: of the exact parts, and of the parts as each of them is shown. */
export interface RoundedSum {
  readonly cell: SumCell;
  readonly total: Points;
  readonly ofShownParts: Points;
}

/**
 * Each branch and total among these whose points are known, beside what a reader gets who adds up the parts that are shown. Of
 * a branch in which nothing is rounded both are the same, and it is left out.
 */
export function* roundedSums(sums: readonly SumCell[], sheet: CheckedSheet): Generator<RoundedSum> {
  const decimals = shownDecimals(sheet);
  for (const cell of sums) {
    const { stage, node, index } = cell;
    if (isClouded(index) || (node !== null && !isFinerThan(decimals, node))) continue;
    const beside = node === null ? [bonusAt(sheet, stage).points, penaltyAt(sheet, stage).points.neg()] : [];
    const shown = (points: Points): Points => roundShown(points, decimals);
    yield { cell, total: shown(index.points), ofShownParts: sum([partsAsShown(cell, sheet, decimals), ...beside.map(shown)]) };
  }
}

/** Whether a score below has more decimals than are shown. */
function isFinerThan(decimals: number, node: ScoreNode): boolean {
  if (!isItemNode(node)) return FINER.of(node, [decimals], () => node.children.some((child) => isFinerThan(decimals, child)));
  if (node.entry === null) return false;
  const isFiner = (score: Score): boolean => score.kind === 'points' && decimalsOf(score.points) > decimals;
  for (const { score } of node.entry.scores.values()) if (isFiner(score)) return true;
  return node.entry.deducted !== null && isFiner(node.entry.deducted);
}

const FINER = new Remembered<ScoreNode, boolean>();

/** Σ the parts as each is shown; known as long as the branch that they make up is as it was. */
function partsAsShown({ stage, parts, index }: SumCell, sheet: CheckedSheet, decimals: number): Points {
  return AS_SHOWN.of(index, [decimals, parts], () => sum(parts.map((part) => roundShown(pointsAt(sheet, stage, part), decimals))));
}

const AS_SHOWN = new Remembered<CountedPoints, Points>();
