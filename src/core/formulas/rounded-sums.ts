import { bonusAt, penaltyAt } from '../indices/beyond-the-tree';
import { shownDecimals } from '../indices/compute-indices';
import { roundShown, sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { isClouded } from '../indices/stage-indices';
import type { CheckedSheet } from '../rules/rule';
import { sumCells } from './sum-cells';
import type { SumCell } from './sum-cells';

/** One sum taken twice, both as shown: of the exact parts, and of the parts as each of them is shown. */
export interface RoundedSum {
  readonly cell: SumCell;
  readonly total: Points;
  readonly ofShownParts: Points;
}

/** Every branch and total whose points are known, beside what a reader gets who adds up the parts that are shown. */
export function* roundedSums(sheet: CheckedSheet): Generator<RoundedSum> {
  const decimals = shownDecimals(sheet);
  const points = new Map(sheet.indices.map(({ stage, nodes }) => [stage, new Map(nodes.map((node) => [node.code, node.points]))]));
  for (const cell of sumCells(sheet).filter(({ index }) => !isClouded(index))) {
    const { stage, node, parts, index } = cell;
    const ofParts = parts.map((part) => points.get(stage)?.get(part.node.code) ?? ZERO);
    const all = node === null ? [...ofParts, bonusAt(sheet, stage).points, penaltyAt(sheet, stage).points.neg()] : ofParts;
    yield { cell, total: roundShown(index.points, decimals), ofShownParts: sum(all.map((part) => roundShown(part, decimals))) };
  }
}
