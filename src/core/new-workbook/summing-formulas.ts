import { checkedSheet } from '../checked-sheet';
import type { Framework } from '../framework/framework';
import { indexCellsOf, indexOfTotal } from '../formulas/index-cells';
import { indexFormula } from '../formulas/index-formula';
import { placedParts, sumCells } from '../formulas/sum-cells';
import { sumFormula } from '../formulas/sum-formula';
import { ZERO } from '../indices/points';
import type { CheckedSheet } from '../rules/rule';
import { readScoresheets } from '../scoresheet/read-scoresheets';
import { toA1 } from '../workbook/cell-ref';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { PlannedContent } from '../workbook/workbook-plan';

/**
 * The sums and indices of areas, criteria and total, by cell. The sheet is read as a review reads it and gets the formulas
 * that a review would write, so that a review finds nothing to change.
 */
export function summingFormulas(snapshot: SheetSnapshot, framework: Framework): ReadonlyMap<string, PlannedContent> {
  const [sheet] = checkedSheets(snapshot, framework);
  if (sheet === undefined) return new Map();
  const sums = sumCells(sheet).map((cell) => [toA1(cell), formulaOf(sumFormula(cell, sheet), '0')] as const);
  const cells = [...sheet.tree.areas.flatMap((area) => indexCellsOf(area, sheet)), ...indexOfTotal(sheet)];
  const indices = cells.flatMap((cell) => {
    const isItem = cell.node !== null && placedParts(cell.node.children).length === 0;
    const formula = isItem ? null : indexFormula(cell, sheet);
    return formula === null ? [] : [[toA1(cell), formulaOf(formula, cell.index.maximum.eq(ZERO) ? '' : '0')] as const];
  });
  return new Map([...sums, ...indices]);
}

function checkedSheets(snapshot: SheetSnapshot, framework: Framework): CheckedSheet[] {
  const workbook = { name: '', definedNames: [], tables: [], sheets: [snapshot] };
  const { scoresheets } = readScoresheets(workbook);
  return scoresheets.flatMap((scoresheet) => checkedSheet(scoresheet, { framework, workbook, today: null }) ?? []);
}

function formulaOf(formula: string, shows: string): PlannedContent {
  return { kind: 'formula', formula, shows };
}
