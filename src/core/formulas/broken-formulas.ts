import { isClouded } from '../indices/stage-indices';
import { gathered } from '../scoresheet/score-tree';
import type { ScoreNode, ScoreTree } from '../scoresheet/score-tree';
import type { Score } from '../scoresheet/score';
import { STAGES } from '../scoresheet/scoresheet';
import type { ScoredRow, Scoresheet, Stage } from '../scoresheet/scoresheet';
import type { CellRef } from '../workbook/cell-ref';
import { isFormula } from '../workbook/snapshot';
import { placedParts } from './sum-cells';
import type { SumCell } from './sum-cells';

/** A cell that follows from others and shows an error that none of them has. */
export interface BrokenFormula extends CellRef {
  readonly stage: Stage;
  readonly item: string | null;
  /** As Excel shows it, `#REF!`. */
  readonly error: string;
}

/** Of these sums those that show an error; where they only repeat that of another cell, that one is told. */
export function brokenSums(sums: readonly SumCell[], { total }: Scoresheet): BrokenFormula[] {
  return sums.flatMap((cell) => {
    const error = errorIn(cell.score);
    if (error === null || isClouded(cell.index) || repeatsItsRow(cell, total) || repeatsAPart(cell)) return [];
    const { stage, row, column, node } = cell;
    return [{ stage, row, column, item: node?.code ?? null, error }];
  });
}

function repeatsItsRow({ stage, node }: SumCell, total: ScoredRow | null): boolean {
  const row = node === null ? total : node.entry;
  return stage === 'achieved' && BEFORE_ACHIEVED.some((before) => isBroken(row, before));
}

const BEFORE_ACHIEVED = STAGES.filter((stage) => stage !== 'achieved');

function repeatsAPart({ stage, parts }: SumCell): boolean {
  return parts.some(({ children, entry }) => placedParts(children).length > 0 && isBroken(entry, stage));
}

function isBroken(row: ScoredRow | null, stage: Stage): boolean {
  const cell = row?.scores.get(stage);
  return cell !== undefined && errorIn(cell.score) !== null;
}

/** Achieved scores of items. Where they only repeat the error of another cell, that one is told. */
export function brokenAchieved({ columns }: Scoresheet, { areas }: ScoreTree): BrokenFormula[] {
  const column = columns.scores.get('achieved');
  return column === undefined ? [] : brokenByThemselves(areas).map((broken) => ({ stage: 'achieved', column, ...broken }));
}

const brokenByThemselves = gathered(({ code, entry, children }: ScoreNode): readonly Omit<BrokenFormula, 'stage' | 'column'>[] => {
  const cell = children.length > 0 ? undefined : entry?.scores.get('achieved');
  const error = cell === undefined || !isFormula(cell.content) ? null : errorIn(cell.score);
  if (entry === null || error === null || entry.deducted?.kind === 'unreadable') return [];
  const followsOthers = [...entry.scores].some(([other, { score }]) => other !== 'achieved' && score.kind === 'unreadable');
  return followsOthers ? [] : [{ row: entry.row, item: code, error }];
});

function errorIn(score: Score): string | null {
  return score.kind === 'unreadable' && score.because === 'excel-error' ? score.text : null;
}
