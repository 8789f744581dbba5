import { CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { Cell } from '../../../src/core/workbook/snapshot';
import { drawnCells } from '../../support/draw-workbook';
import type { DrawnTable } from '../../support/draw-workbook';
import type { CellMatrix } from './sheet-model';

/** Sheets drawn as tables, for Univer. A formula drawn with its result opens as one that is calculated already. */
export function drawnWorkbookData(tables: Readonly<Record<string, DrawnTable>>): IWorkbookData {
  const sheets = Object.entries(tables).map(([name, table], index) => ({ id: `s${index + 1}`, name, cells: drawnCells(table) }));
  return {
    id: 'workbook',
    name: 'drawn.xlsx',
    appVersion: '',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      sheets.map(({ id, name, cells }) => [id, { id, name, rowCount: cells.length + 20, columnCount: 26, cellData: matrixOf(cells) }]),
    ),
  };
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

/** The type is always said: Univer would take the text `50%` for a number. */
export function typedValue(value: string | number | boolean | null): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}
