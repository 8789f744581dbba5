import type { CheckedSheet } from '../rules/rule';
import { placeAtOrBelow } from '../workbook/ascending';
import { rememberedBy } from '../workbook/remembered';
import { isFormula } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { addsItsParts } from './adds-its-parts';
import { sameName } from './formula-place';
import { formulaReach } from './formula-reach';
import type { SumCell } from './sum-cells';

/** What the readings of all sums rest on, but for the rows of their own sheet. */
export function readingsRestOn({ snapshot, workbook, scoresheet, framework }: CheckedSheet): readonly unknown[] {
  const { total, bonus, penalty } = scoresheet;
  return [
    ...[
      framework,
      snapshot.hiddenRows,
      snapshot.covered,
      total?.row,
      bonus?.row,
      penalty?.row,
      workbook.name,
      workbook.definedNames,
      workbook.tables,
    ],
    ...workbook.sheets.map((each) => (each === snapshot ? each.sheet : each)),
  ];
}

/** Whether any of these rows of their own sheet may have to do with how the sums of an area read; told at once for most areas. */
export function restOnAny(rows: readonly number[], sums: readonly SumCell[], snapshot: SheetSnapshot): boolean {
  const { first, last, dependOnMore } = rowsReached(sums);
  return dependOnMore || isTouched(rows, first, last) ? sums.some((sum) => restsOnAny(rows, sum, snapshot)) : false;
}

/** The rows that the formulas of these sums name or stand in, on whatever sheet: what a look after an edit asks first. */
export const rowsReached = rememberedBy(
  (sums: readonly SumCell[]): { readonly first: number; readonly last: number; readonly dependOnMore: boolean } => {
    let [first, last, dependOnMore] = [Infinity, -1, false];
    const reach = (row: number, rows: number): void => {
      first = Math.min(first, row);
      last = Math.max(last, row + rows - 1);
    };
    for (const sum of sums) {
      const { content, node, row, parts } = sum;
      if (!isFormula(content)) continue;
      reach(row, 1);
      const named = addsItsParts(content, sum) ? null : formulaReach(content);
      if (named === null) for (const { entry } of parts) reach(entry.row, 1);
      else for (const { area } of named.cells) reach(area.row, area.rows);
      dependOnMore ||= node === null || named?.dependsOnMore === true;
    }
    return { first, last, dependOnMore };
  },
);

/** Whether any of these rows of its own sheet may have to do with how the formula of a sum reads. */
export function restsOnAny(rows: readonly number[], { content, node, row: own }: SumCell, { sheet: { name } }: SheetSnapshot): boolean {
  if (!isFormula(content)) return false;
  const { cells, dependsOnMore } = formulaReach(content);
  // Bonus and penalty points may go beyond their caps wherever their rows stand.
  if (dependsOnMore || node === null) return true;
  const isOwn = (other: string | null): boolean => other === null || sameName(other, name);
  return isTouched(rows, own, own) || cells.some(({ sheet, area }) => isOwn(sheet) && isTouched(rows, area.row, area.row + area.rows - 1));
}

function isTouched(rows: readonly number[], first: number, last: number): boolean {
  return (rows[placeAtOrBelow(rows, first, (row) => row)] ?? Infinity) <= last;
}
