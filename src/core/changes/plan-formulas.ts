import { indexCells } from '../formulas/index-cells';
import type { PlacedIndex } from '../formulas/index-cells';
import { indexFormula } from '../formulas/index-formula';
import { sumFormula } from '../formulas/sum-formula';
import { readSumCellsOnceFilled } from '../formulas/sum-reading';
import { shownDecimals } from '../indices/compute-indices';
import { HUNDRED, percentOf, roundShown, toDecimal, toShownDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import type { CheckedSheet } from '../rules/rule';
import type { FormulaChange } from '../workbook/change-set';
import { amountsOnceWritten } from './amounts-once-written';
import { keepsIndex, keepsSum } from './kept-formulas';

/**
 * A live formula for every sum and index of an area, a criterion or the total, where none stands that does its work
 * (contract D). Cells of items are never among them.
 */
export function planFormulas(sheet: CheckedSheet): FormulaChange[] {
  const sums = readSumCellsOnceFilled(sheet);
  const amountAt = amountsOnceWritten(sums, sheet);
  const sumChanges = sums
    .filter((cell) => !keepsSum(cell, sheet))
    .map((cell) => change(sheet, cell, sumFormula(cell, sheet), toDecimal(amountAt(cell))));
  const indexChanges = indexCells(sheet)
    .filter((cell) => !keepsIndex(cell, sheet))
    .flatMap((cell) => {
      const formula = indexFormula(cell, sheet);
      return formula === null ? [] : [change(sheet, cell, formula, indexValue(cell, amountAt(scoreCell(cell, sheet)), sheet))];
    });
  return [...sumChanges, ...indexChanges].filter(({ from, to }) => from !== to);
}

function change(
  { scoresheet }: CheckedSheet,
  { row, column, content }: Pick<PlacedIndex, 'row' | 'column' | 'content'>,
  formula: string,
  value: string,
): FormulaChange {
  return { sheet: scoresheet.sheet, row, column, from: content, to: formula, value };
}

function scoreCell({ row, stage, score }: PlacedIndex, { scoresheet }: CheckedSheet) {
  return { row, score, column: scoresheet.columns.scores.get(stage) ?? scoresheet.columns.maximum };
}

/** As the cell holds it: 86.84, or 0.8684 where it shows a fraction as a percentage. */
function indexValue({ index, asFraction }: PlacedIndex, amount: Points, sheet: CheckedSheet): string {
  const decimals = shownDecimals(sheet);
  const percent = percentOf(amount, index.maximum);
  if (percent === null) return '';
  return asFraction ? toDecimal(roundShown(percent.div(HUNDRED), decimals + 2)) : toShownDecimal(percent, decimals);
}
