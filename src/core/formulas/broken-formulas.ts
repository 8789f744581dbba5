import { isClouded } from '../indices/stage-indices';
import type { CheckedSheet } from '../rules/rule';
import { gathered } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Score } from '../scoresheet/score';
import type { Stage } from '../scoresheet/scoresheet';
import type { CellRef } from '../workbook/cell-ref';
import { isFormula } from '../workbook/snapshot';
import { sumCells } from './sum-cells';
import type { SumCell } from './sum-cells';

/** A cell that follows from others and shows an error that none of them has. */
export interface BrokenFormula extends CellRef {
  readonly stage: Stage;
  readonly item: string | null;
  /** As Excel shows it, `#REF!`. */
  readonly error: string;
}

/** Sums, stage by stage, then achieved scores of items. Where they only repeat the error of another cell, that one is told. */
export function brokenFormulas(sheet: CheckedSheet): BrokenFormula[] {
  return [...brokenSums(sheet), ...brokenAchieved(sheet)];
}

function brokenSums(sheet: CheckedSheet): BrokenFormula[] {
  const broken = sumCells(sheet).flatMap((cell) => {
    const error = errorIn(cell.score);
    return error === null ? [] : [{ ...cell, error }];
  });
  const brokenAt = new Set(broken.map(({ row, column }) => `${row} ${column}`));
  const brokenBeforeAchieved = new Set(broken.filter(({ stage }) => stage !== 'achieved').map(({ row }) => row));
  const repeatsItsRow = ({ stage, row }: SumCell): boolean => stage === 'achieved' && brokenBeforeAchieved.has(row);
  const repeatsAPart = ({ parts, column }: SumCell): boolean => parts.some(({ row }) => brokenAt.has(`${row} ${column}`));
  return broken
    .filter((cell) => !isClouded(cell.index) && !repeatsItsRow(cell) && !repeatsAPart(cell))
    .map(({ stage, row, column, node, error }) => ({ stage, row, column, item: node?.code ?? null, error }));
}

function brokenAchieved({ scoresheet, tree }: CheckedSheet): BrokenFormula[] {
  const column = scoresheet.columns.scores.get('achieved');
  return column === undefined ? [] : brokenByThemselves(tree.areas).map((broken) => ({ stage: 'achieved', column, ...broken }));
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
