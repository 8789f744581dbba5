import { bonusAt, penaltyAt } from '../indices/beyond-the-tree';
import { pointsAt, shownDecimals } from '../indices/compute-indices';
import { roundShown, sum } from '../indices/points';
import type { Points } from '../indices/points';
import { isClouded } from '../indices/stage-indices';
import type { Index } from '../indices/stage-indices';
import type { CheckedSheet } from '../rules/rule';
import { Remembered } from '../workbook/remembered';
import type { SumCell } from './sum-cells';

/** One sum taken twice, both as shown: of the exact parts, and of the parts as each of them is shown. */
export interface RoundedSum {
  readonly cell: SumCell;
  readonly total: Points;
  readonly ofShownParts: Points;
}

/** Each branch and total among these whose points are known, beside what a reader gets who adds up the parts that are shown. */
export function* roundedSums(sums: readonly SumCell[], sheet: CheckedSheet): Generator<RoundedSum> {
  const decimals = shownDecimals(sheet);
  for (const cell of sums) {
    const { stage, node, index } = cell;
    if (isClouded(index)) continue;
    const beside = node === null ? [bonusAt(sheet, stage).points, penaltyAt(sheet, stage).points.neg()] : [];
    const shown = (points: Points): Points => roundShown(points, decimals);
    yield { cell, total: shown(index.points), ofShownParts: sum([partsAsShown(cell, sheet, decimals), ...beside.map(shown)]) };
  }
}

/** Σ the parts as each is shown; known as long as the branch that they make up is as it was. */
function partsAsShown({ stage, parts, index }: SumCell, sheet: CheckedSheet, decimals: number): Points {
  return AS_SHOWN.of(index, [decimals, parts], () => sum(parts.map(({ node }) => roundShown(pointsAt(sheet, stage, node), decimals))));
}

const AS_SHOWN = new Remembered<Index, Points>();
