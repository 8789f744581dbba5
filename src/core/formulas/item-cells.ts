import type { CheckedSheet } from '../rules/rule';
import { nodeAtRow } from '../scoresheet/node-at-row';
import { columnNumber } from '../workbook/cell-ref';

/** The codes of the items, criteria and areas whose scores stand in these cells (A1 references), in the cells' order. */
export function itemCells(cells: readonly string[], sheet: CheckedSheet): { cell: string; code: string }[] {
  const scoreColumns = new Set(sheet.scoresheet.columns.scores.values());
  return [...new Set(cells)].flatMap((cell) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const node = scoreColumns.has(columnNumber(letters)) ? nodeAtRow(sheet, Number(row) - 1) : null;
    return node === null ? [] : [{ cell, code: node.code }];
  });
}
