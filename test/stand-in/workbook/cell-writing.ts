import type { ICellData, IStyleData } from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { CellArea, CellRef } from '../../../src/core/workbook/cell-ref';
import { gridRange } from './address';
import { growTables } from './growing-tables';
import type { SheetModel } from './sheet-model';
import { typedCell } from './typed-cell';
import { cellHolding, typedValue } from './univer-cell';
import type { CellMatrix } from './univer-cell';

/** Types into cells, as one step of the user's undo. `null` leaves a cell as it is. */
export function typeInto(sheet: SheetModel, area: CellArea, typed: readonly (readonly (string | number | boolean | null)[])[]): void {
  const matrix: CellMatrix = {};
  typed.forEach((contents, down) => {
    contents.forEach((content, across) => {
      const [row, column] = [area.row + down, area.column + across];
      // Of merged cells only the first holds anything; Excel lets what is written into the others go without a word.
      if (content === null || sheet.isCovered(row, column)) return;
      (matrix[row] ??= {})[column] = cellTyped(sheet, content, row, column);
    });
  });
  if (Object.keys(matrix).length === 0) return;
  sheet.refusePartOfArray(placesIn(matrix));
  makeRoomFor(sheet, area);
  // Without a range Univer would ask for the selection, and without a grid there is none.
  sheet.run(SetRangeValuesCommand.id, { range: gridRange(area), value: matrix });
  growTables(sheet, placesIn(matrix), ({ row, column }, text) => {
    sheet.run(SetRangeValuesMutation.id, { cellValue: { [row]: { [column]: typedValue(text) } } });
  });
}

function placesIn(matrix: CellMatrix): CellRef[] {
  return Object.entries(matrix).flatMap(([row, cells]) => Object.keys(cells).map((column) => ({ row: Number(row), column: Number(column) })));
}

/** Lays a style over cells; nothing is calculated for that. `null` takes a cell's style away, `undefined` leaves the cell as it is. */
export function restyle(sheet: SheetModel, area: CellArea, styleOf: (row: number, column: number) => IStyleData | null | undefined): void {
  changeCells(sheet, area, SetStyleCommand.id, (row, column) => {
    const style = styleOf(row, column);
    return style === undefined ? null : { s: style };
  });
}

/** Changes raw cells; `cause` is the Univer command that a grid would have sent. */
export function changeCells(
  sheet: SheetModel,
  area: CellArea,
  cause: string,
  cellOf: (row: number, column: number) => ICellData | null,
): void {
  const matrix: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cellOf(row, column);
      if (cell !== null) (matrix[row] ??= {})[column] = cell;
    }
  }
  makeRoomFor(sheet, area);
  sheet.run(SetRangeValuesMutation.id, { cellValue: matrix, trigger: cause });
}

function cellTyped(sheet: SheetModel, content: string | number | boolean, row: number, column: number): ICellData {
  const present = sheet.numberFormatAt(row, column);
  const cell = typedCell(content, present);
  if (cell.kind === 'formula') sheet.workbook.refuseFormula(cell.formula);
  const format = cell.kind === 'number' && present === 'General' ? cell.numberFormat : null;
  return format === null ? cellHolding(cell) : { ...cellHolding(cell), s: { n: { pattern: format } } };
}

/** Excel's sheets are as good as endless, Univer's as large as they say. */
function makeRoomFor(sheet: SheetModel, area: CellArea): void {
  const [rows, columns] = [area.row + area.rows, area.column + area.columns];
  if (rows > sheet.univerSheet.getRowCount()) sheet.run(SetWorksheetRowCountMutation.id, { rowCount: rows });
  if (columns > sheet.univerSheet.getColumnCount()) sheet.run(SetWorksheetColumnCountMutation.id, { columnCount: columns });
}
