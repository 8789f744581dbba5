import { bonusCap, penaltyCap } from '../indices/beyond-the-tree';
import { sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { ReadSumCell } from '../formulas/sum-reading';
import type { CheckedSheet } from '../rules/rule';
import { isItemNode } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import { BLANK } from '../scoresheet/score';
import type { Score } from '../scoresheet/score';
import { STAGES } from '../scoresheet/scoresheet';
import type { ScoreColumn, Stage } from '../scoresheet/scoresheet';
import { Remembered, rememberedBy } from '../workbook/remembered';
import { keepsSum } from './kept-formulas';

/** A cell in the column of a stage. */
export interface StageCell {
  readonly row: number;
  readonly stage: Stage;
  readonly score: Score;
}

/**
 * The score cells of a sheet as Excel will show them once the planned formulas stand. They differ from the indices where
 * Excel's sums differ from ours: those skip a number typed as text, and know no fallback for a blank.
 */
export class AmountsOnceWritten {
  private readonly sums: ReadonlyMap<number, ReadSumCell>;
  private readonly kept = new Map<ReadSumCell, boolean>();
  private readonly amounts = new Map<ReadSumCell, Points>();

  constructor(
    cells: readonly ReadSumCell[],
    private readonly sheet: CheckedSheet,
  ) {
    this.sums = new Map(cells.map((cell) => [keyOf(cell), cell]));
  }

  at(cell: StageCell): Points {
    const summing = this.sums.get(keyOf(cell));
    return summing === undefined ? numberIn(cell.score) : this.shownBy(summing);
  }

  changes(cell: StageCell): boolean {
    return !this.at(cell).eq(numberIn(cell.score));
  }

  keeps(cell: ReadSumCell): boolean {
    const known = this.kept.get(cell);
    if (known !== undefined) return known;
    const keeps = keepsSum(cell, this.sheet, () => branchesOf(cell).some((part) => this.changes(part)));
    this.kept.set(cell, keeps);
    return keeps;
  }

  private shownBy(cell: ReadSumCell): Points {
    const known = this.amounts.get(cell);
    if (known !== undefined) return known;
    const amount = cell.reading.kind === 'right' || !this.keeps(cell) ? this.summed(cell) : numberIn(cell.score);
    this.amounts.set(cell, amount);
    return amount;
  }

  private summed(cell: ReadSumCell): Points {
    const ofBranches = branchesOf(cell).map((part) => this.at(part));
    const below = SUMMED.of(cell, ofBranches, () => sum([...ofBranches, ...itemsOf(cell).map(({ score }) => numberIn(score))]));
    return cell.node === null ? below.plus(beyondTheTree(this.sheet, cell.stage)) : below;
  }
}

/** The same sum over branches that show the same comes to the same. */
const SUMMED = new Remembered<ReadSumCell, Points>();

const branchesOf = rememberedBy((cell: ReadSumCell): readonly StageCell[] => cellsOf(cell, (node) => !isItemNode(node)));

function itemsOf(cell: ReadSumCell): readonly StageCell[] {
  return cellsOf(cell, isItemNode);
}

function cellsOf({ parts, stage }: ReadSumCell, isWanted: (node: ScoreNode) => boolean): StageCell[] {
  return parts.flatMap(({ node, row }) => (isWanted(node) ? [{ row, stage, score: scoreOf(node.entry, stage) }] : []));
}

function keyOf({ row, stage }: { readonly row: number; readonly stage: Stage }): number {
  return row * STAGES.length + STAGES.indexOf(stage);
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

/** A row of any kind that has scores. */
interface ScoredRow {
  readonly scores: ReadonlyMap<ScoreColumn, { readonly score: Score }>;
}

function scoreOf(row: ScoredRow | null, stage: Stage): Score {
  return row?.scores.get(stage)?.score ?? BLANK;
}

function numberIn(score: Score): Points {
  return score.kind === 'points' && !score.typedAsText ? score.points : ZERO;
}
