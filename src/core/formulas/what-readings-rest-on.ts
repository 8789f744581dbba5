import type { CheckedSheet } from '../rules/rule';
import { placeAtOrBelow } from '../workbook/ascending';
import { isFormula } from '../workbook/snapshot';
import { sameName } from './formula-place';
import { formulaReach } from './formula-reach';
import type { SumCell } from './sum-cells';

/** What the readings of all sums rest on, but for the rows of their own sheet. */
export function readingsRestOn({ snapshot, workbook, scoresheet, framework }: CheckedSheet): readonly unknown[] {
  const { total, bonus, penalty } = scoresheet;
  return [
    ...[framework, snapshot.hiddenRows, total?.row, bonus?.row, penalty?.row, workbook.name, workbook.definedNames, workbook.tables],
    ...workbook.sheets.map((each) => (each === snapshot ? each.sheet : each)),
  ];
}

/** Whether any of these rows of its own sheet may have to do with how the formula of a sum reads. */
export function restsOnAny(rows: readonly number[], { content, node, row: own }: SumCell, { snapshot }: CheckedSheet): boolean {
  if (!isFormula(content)) return false;
  const { cells, dependsOnMore } = formulaReach(content);
  // Bonus and penalty points may go beyond their caps wherever their rows stand.
  if (dependsOnMore || node === null) return true;
  const isTouched = (first: number, last: number): boolean => (rows[placeAtOrBelow(rows, first, (row) => row)] ?? Infinity) <= last;
  const isOwn = (name: string | null): boolean => name === null || sameName(name, snapshot.sheet.name);
  return isTouched(own, own) || cells.some(({ sheet, area }) => isOwn(sheet) && isTouched(area.row, area.row + area.rows - 1));
}
