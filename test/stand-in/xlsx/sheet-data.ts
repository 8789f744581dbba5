import { BooleanNumber } from '@univerjs/core';
import type { ICellData, IFreeze, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Color, Protection, Worksheet, WorksheetView } from 'exceljs';
import { gridRange, parseArea } from '../workbook/address';
import type { CellMatrix } from '../workbook/univer-cell';
import { univerContent } from './cell-content';
import { univerColour, univerStyle } from './cell-style';
import { sheetExtras } from './sheet-extras';

/** Beyond what is filled, so that there is room to type. */
const SPARE_ROWS = 30;
const LEAST_COLUMNS = 26;

/** Names each style once for the whole workbook. */
export type NameStyle = (style: IStyleData) => string;

/** One sheet of the file for Univer, except its notes and conditional formats. */
export function sheetData(id: string, worksheet: Worksheet, nameStyle: NameStyle): Partial<IWorksheetData> {
  return {
    id,
    name: worksheet.name,
    hidden: worksheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: tabColour(worksheet.properties),
    rowCount: worksheet.rowCount + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLUMNS, worksheet.columnCount + 2),
    cellData: cellMatrix(worksheet, nameStyle),
    mergeData: worksheet.model.merges.map((address) => ({ ...gridRange(parseArea(address)) })),
    rowData: rowData(worksheet),
    columnData: columnData(worksheet),
    showGridlines: firstView(worksheet).showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: sheetExtras(worksheet),
    ...frozen(worksheet),
  };
}

function cellMatrix(worksheet: Worksheet, nameStyle: NameStyle): CellMatrix {
  const matrix: CellMatrix = {};
  worksheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const style = univerStyle(cell.style);
      const data: ICellData = {
        ...univerContent(cell),
        ...(Object.keys(style).length === 0 ? {} : { s: nameStyle(style) }),
        ...(isUnlocked(cell) ? { custom: { unlocked: true } } : {}),
      };
      if (Object.keys(data).length > 0) (matrix[rowNumber - 1] ??= {})[columnNumber - 1] = data;
    });
  });
  return matrix;
}

/** Cells are locked unless the file says otherwise, which it rarely does, whatever the types promise. */
function isUnlocked({ protection }: { readonly protection?: Partial<Protection> }): boolean {
  return protection?.locked === false;
}

function tabColour({ tabColor }: { readonly tabColor?: Partial<Color> }): string {
  return univerColour(tabColor ?? {})?.rgb ?? '';
}

/** Heights come in points and are shown in pixels; a row without one fits its text. */
function rowData(worksheet: Worksheet): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  worksheet.eachRow({ includeEmpty: true }, ({ height, hidden }, number) => {
    const set = typeof height === 'number' ? { h: Math.round((height * 4) / 3), ia: BooleanNumber.FALSE } : { ia: BooleanNumber.TRUE };
    rows[number - 1] = { ...set, ...(hidden ? { hd: BooleanNumber.TRUE } : {}) };
  });
  return rows;
}

/** Widths come in digits of the usual font and are shown in pixels: 7 each and 5 for the edges. */
function columnData(worksheet: Worksheet): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (let number = 1; number <= worksheet.columnCount; number++) {
    const { width, hidden } = worksheet.getColumn(number);
    if (width === undefined && !hidden) continue;
    columns[number - 1] = { ...(width === undefined ? {} : { w: Math.round(width * 7 + 5) }), ...(hidden ? { hd: BooleanNumber.TRUE } : {}) };
  }
  return columns;
}

/** A file need not say how it is looked at, whatever the types promise. */
function firstView({ views }: { readonly views: readonly Partial<WorksheetView>[] | null }): Partial<WorksheetView> {
  return views?.[0] ?? {};
}

function frozen(worksheet: Worksheet): { readonly freeze?: IFreeze } {
  const view = firstView(worksheet);
  if (view.state !== 'frozen') return {};
  const [xSplit, ySplit] = [view.xSplit ?? 0, view.ySplit ?? 0];
  return { freeze: { xSplit, ySplit, startColumn: xSplit === 0 ? -1 : xSplit, startRow: ySplit === 0 ? -1 : ySplit } };
}
