import { bonusCap, penaltyCap } from '../indices/beyond-the-tree';
import { equal, sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { PlacedNode } from '../formulas/sum-cells';
import type { ReadSumCell, ReadSums } from '../formulas/sum-reading';
import type { CheckedSheet } from '../rules/rule';
import { isItemNode } from '../scoresheet/score-tree';
import { BLANK } from '../scoresheet/score';
import type { Score } from '../scoresheet/score';
import type { ScoreColumn, Stage } from '../scoresheet/scoresheet';
import { Remembered } from '../workbook/remembered';
import { keepsSum } from './kept-formulas';

/** A cell in the column of a stage. */
export interface StageCell {
  readonly row: number;
  readonly score: Score;
}

/**
 * The score cells of an area at one stage, or the total's, as Excel will show them once the planned formulas stand. They differ
 * from the indices where Excel's sums differ from ours: those skip a number typed as text, and know no fallback for a blank.
 */
export class AmountsOnceWritten {
  private readonly sums: ReadonlyMap<number, ReadSumCell>;
  private readonly kept = new Map<ReadSumCell, boolean>();
  private readonly amounts = new Map<ReadSumCell, Points>();

  /** `ofAreas`: for the total, what the sums that it adds up will show, by their rows. */
  constructor(
    sums: ReadSums,
    private readonly sheet: CheckedSheet,
    private readonly ofAreas: ReadonlyMap<number, Points> = NO_AREAS,
  ) {
    this.sums = new Map(sums.map((cell) => [cell.row, cell]));
  }

  at({ row, score }: StageCell): Points {
    const summing = this.sums.get(row);
    return summing === undefined ? (this.ofAreas.get(row) ?? numberIn(score)) : this.shownBy(summing);
  }

  /** All of them, by their rows. */
  byRow(): ReadonlyMap<number, Points> {
    return new Map([...this.sums].map(([row, cell]) => [row, this.shownBy(cell)]));
  }

  keeps(cell: ReadSumCell): boolean {
    const known = this.kept.get(cell);
    if (known !== undefined) return known;
    const keeps = keepsSum(cell, this.sheet, () => cellsAddedUp(cell.parts, cell.stage).some((part) => differs(part, this.at(part))));
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
    const ofBranches = cellsAddedUp(cell.parts.filter(isBranch), cell.stage).map((part) => this.at(part));
    const below = SUMMED.of(cell, ofBranches, () => sum(cellsAddedUp(cell.parts, cell.stage).map((part) => this.at(part))));
    return cell.node === null ? below.plus(beyondTheTree(this.sheet, cell.stage)) : below;
  }
}

/** The same sum over branches that show the same comes to the same. */
const SUMMED = new Remembered<ReadSumCell, Points>();

const NO_AREAS: ReadonlyMap<number, Points> = new Map();

/** Whether a cell shows something else than it will. */
export function differs({ score }: StageCell, amount: Points): boolean {
  return !equal(amount, numberIn(score));
}

/** The cells of these nodes in the column of a stage. */
export function cellsAddedUp(parts: readonly PlacedNode[], stage: Stage): readonly StageCell[] {
  return parts.map(({ entry }) => ({ row: entry.row, score: scoreOf(entry, stage) }));
}

function isBranch(part: PlacedNode): boolean {
  return !isItemNode(part);
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

export function numberIn(score: Score): Points {
  return score.kind === 'points' && !score.typedAsText ? score.points : ZERO;
}
