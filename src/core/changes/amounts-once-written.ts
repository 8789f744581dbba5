import { bonusCap, penaltyCap } from '../indices/beyond-the-tree';
import { sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { ReadSumCell } from '../formulas/sum-reading';
import type { CheckedSheet } from '../rules/rule';
import type { Score } from '../scoresheet/score';
import { BLANK } from '../scoresheet/score';
import type { Stage } from '../scoresheet/scoresheet';
import { keepsSum } from './kept-formulas';

interface ShownScore {
  readonly row: number;
  readonly column: number;
  readonly score: Score;
}

/**
 * What Excel will show in a score cell once the planned formulas stand. It differs from the index where Excel's sums
 * differ from ours: they skip a number typed as text, and know no fallback for a blank.
 */
export function amountsOnceWritten(sums: readonly ReadSumCell[], sheet: CheckedSheet): (cell: ShownScore) => Points {
  const sumsByPlace = new Map(sums.map((cell) => [placeKey(cell), cell]));
  const amountAt = (cell: ShownScore): Points => {
    const summing = sumsByPlace.get(placeKey(cell));
    const willSum = summing !== undefined && (summing.reading.kind === 'right' || !keepsSum(summing, sheet));
    return willSum ? summed(summing) : numberIn(cell.score);
  };
  const summed = ({ parts, stage, column, node }: ReadSumCell): Points => {
    const below = sum(parts.map(({ node: part, row }) => amountAt({ row, column, score: scoreOf(part.entry, stage) })));
    return node === null ? below.plus(beyondTheTree(sheet, stage)) : below;
  };
  return amountAt;
}

function placeKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row}:${column}`;
}

function beyondTheTree(sheet: CheckedSheet, stage: Stage): Points {
  const { bonus, penalty } = sheet.scoresheet;
  const added = withinCap(numberIn(scoreOf(bonus, stage)), bonusCap(sheet));
  const taken = withinCap(numberIn(scoreOf(penalty, stage)).abs(), penaltyCap(sheet));
  return added.minus(taken);
}

function withinCap(points: Points, cap: Points | null): Points {
  return cap !== null && points.gt(cap) ? cap : points;
}

function scoreOf(row: { readonly scores: ReadonlyMap<string, { readonly score: Score }> } | null, stage: Stage): Score {
  return row?.scores.get(stage)?.score ?? BLANK;
}

function numberIn(score: Score): Points {
  return score.kind === 'points' && !score.typedAsText ? score.points : ZERO;
}
