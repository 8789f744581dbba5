import { indexCells } from '../formulas/index-cells';
import type { PlacedIndex } from '../formulas/index-cells';
import { indexFormula } from '../formulas/index-formula';
import { sumFormula } from '../formulas/sum-formula';
import { readSumCells, readSumCellsOnceFilled } from '../formulas/sum-reading';
import { shownDecimals } from '../indices/compute-indices';
import { HUNDRED, percentOf, roundShown, toDecimal, toShownDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import type { CheckedSheet } from '../rules/rule';
import type { CellRef } from '../workbook/cell-ref';
import type { FormulaChange } from '../workbook/change-set';
import { AmountsOnceWritten } from './amounts-once-written';
import { keepsIndex } from './kept-formulas';

/** What happens to the sums and indices of a sheet. */
export interface FormulaPlan {
  /**
   * A live formula for every sum and index of an area, a criterion or the total, where none stands that does its work
   * (contract D). Cells of items are never among them.
   */
  readonly formulas: readonly FormulaChange[];
  /** Sums that stay as they are, and show or count something else once those formulas stand. */
  readonly recalculated: readonly CellRef[];
}

export function planFormulas(sheet: CheckedSheet): FormulaPlan {
  const asTheyStand = readSumCells(sheet);
  const sums = readSumCellsOnceFilled(sheet);
  const amounts = new AmountsOnceWritten(sums, sheet);
  const sumChanges = sums
    .filter((cell) => !amounts.keeps(cell))
    .map((cell) => change(sheet, cell, sumFormula(cell, sheet), toDecimal(amounts.at(cell))));
  const indexChanges = indexCells(sheet)
    .filter((cell) => !keepsIndex(cell, sheet, amounts.changes(cell)))
    .flatMap((cell) => {
      const formula = indexFormula(cell, sheet);
      return formula === null ? [] : [change(sheet, cell, formula, indexValue(cell, amounts.at(cell), sheet))];
    });
  return {
    formulas: [...sumChanges, ...indexChanges].filter(({ from, to }) => from !== to),
    recalculated: sums.filter(
      (cell, at) => amounts.keeps(cell) && (amounts.changes(cell) || cell.reading.kind !== asTheyStand[at]?.reading.kind),
    ),
  };
}

function change(
  { scoresheet }: CheckedSheet,
  { row, column, content }: Pick<PlacedIndex, 'row' | 'column' | 'content'>,
  formula: string,
  value: string,
): FormulaChange {
  return { sheet: scoresheet.sheet, row, column, from: content, to: formula, value };
}

/** As the cell holds it: 86.84, or 0.8684 where it shows a fraction as a percentage. */
function indexValue({ index, asFraction }: PlacedIndex, amount: Points, sheet: CheckedSheet): string {
  const decimals = shownDecimals(sheet);
  const percent = percentOf(amount, index.maximum);
  if (percent === null) return '';
  return asFraction ? toDecimal(roundShown(percent.div(HUNDRED), decimals + 2)) : toShownDecimal(percent, decimals);
}
