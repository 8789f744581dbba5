import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { ICellData, IRowData, IWorkbookData } from '@univerjs/core';
import type { Cell } from '../../../src/core/workbook/snapshot';
import { drawnCells, hiddenRowsDrawn } from '../../support/draw-workbook';
import type { DrawnTable } from '../../support/draw-workbook';
import { typedValue } from './univer-cell';
import type { CellMatrix } from './univer-cell';

/** Sheets drawn as tables, for Univer. A formula drawn with its result opens as one that is calculated already. */
export function drawnWorkbookData(tables: Readonly<Record<string, DrawnTable>>): IWorkbookData {
  const sheets = Object.entries(tables).map(([name, table], index) => ({ id: `s${index + 1}`, name, cells: drawnCells(table), rowData: rowsOf(table) }));
  return {
    id: 'workbook',
    name: 'drawn.xlsx',
    appVersion: '',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      sheets.map(({ cells, ...sheet }) => [sheet.id, { ...sheet, rowCount: cells.length + 20, columnCount: 26, cellData: matrixOf(cells) }]),
    ),
  };
}

function rowsOf(table: DrawnTable): Record<number, Partial<IRowData>> {
  return Object.fromEntries([...hiddenRowsDrawn(table)].map((row) => [row, { hd: BooleanNumber.TRUE }]));
}

function matrixOf(cells: readonly (readonly Cell[])[]): CellMatrix {
  const matrix: CellMatrix = {};
  cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (cell.content !== '') (matrix[rowIndex] ??= {})[columnIndex] = univerCell(cell);
    });
  });
  return matrix;
}

function univerCell({ value, content, numberFormat }: Cell): ICellData {
  const formula = typeof content === 'string' && content.startsWith('=') ? { f: content } : {};
  const style = numberFormat === 'General' ? {} : { s: { n: { pattern: numberFormat } } };
  return { ...formula, ...style, ...typedValue(value) };
}
