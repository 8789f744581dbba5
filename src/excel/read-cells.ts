import type { CellArea } from '../core/workbook/cell-ref';
import type { ReadArea } from '../core/workbook/read-again';

/** Cells of a sheet that have come, with those of their rows (from zero on the sheet) that nobody sees. */
export interface ReadCells extends ReadArea {
  readonly hiddenRows: readonly number[];
  /** Whether one formula fills several of them; nobody knows in an Excel before ExcelApi 1.12, which may do so all the same. */
  readonly hasSpill: boolean;
}

/** Cells that were asked for, waiting for the sync that brings them. */
export interface PendingCells {
  readonly range: Excel.Range;
  readonly rows: PendingRows;
}

/** Whether each row of a range is hidden, filtered out or folded into a group; nobody knows in an Excel before ExcelApi 1.9. */
type PendingRows = OfficeExtension.ClientResult<Excel.RowProperties[]> | null;

export function askForCells(range: Excel.Range): PendingCells {
  range.load(`values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount${isSupported('1.12') ? ',hasSpill' : ''}`);
  const rows = isSupported('1.9') ? range.getRowProperties({ rowHidden: true }) : null;
  return { range: range.untrack(), rows };
}

/** `null` where there are none. */
export function cellsOf({ range, rows }: PendingCells): ReadCells | null {
  if (range.isNullObject) return null;
  const { values, formulas: contents, numberFormat: numberFormats } = range;
  const area = areaOf(range);
  const hasSpill = isSupported('1.12') && areSomeFilled(range.hasSpill);
  return { area, values, contents, numberFormats, hasSpill, hiddenRows: rows === null ? [] : hiddenRowsOf(area.row, rows.value) };
}

/** `null`, of which its types know nothing: some are and some are not. */
function areSomeFilled(hasSpill: boolean | null): boolean {
  return hasSpill ?? true;
}

function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Of a loaded range. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function hiddenRowsOf(top: number, rows: readonly Excel.RowProperties[]): number[] {
  return rows.flatMap(({ rowHidden }, at) => (rowHidden === true ? [top + at] : []));
}

/** So many rows tell how much all of them weigh. */
const WEIGHED_ROWS = 100;

/** What a row of these cells weighs on the wire, in bytes, on an average. */
export function bytesOfRow({ values, contents, numberFormats }: ReadCells): number {
  const step = Math.max(1, Math.ceil(values.length / WEIGHED_ROWS));
  const weighed = values.flatMap((row, at) => (at % step === 0 ? [[row, contents[at], numberFormats[at]]] : []));
  return new TextEncoder().encode(JSON.stringify(weighed)).length / Math.max(1, weighed.length);
}
