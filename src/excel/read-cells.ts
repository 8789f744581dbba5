import type { CellArea } from '../core/workbook/cell-ref';
import type { ReadArea } from '../core/workbook/read-again';

/** Cells of a sheet that have come. */
export interface ReadCells extends ReadArea {
  /** Whether nobody sees their rows: hidden, filtered out or folded into a group. `null`: so it is with some of them. */
  readonly rowsHidden: boolean | null;
  /** Whether one formula fills several of them; nobody knows in an Excel before ExcelApi 1.12, which may do so all the same. */
  readonly hasSpill: boolean;
}

/** The range brings them with the next sync. Which of its rows are hidden, no Excel before ExcelApi 1.9 can tell. */
export function askForCells(range: Excel.Range): Excel.Range {
  const more = `${isSupported('1.9') ? ',rowHidden' : ''}${isSupported('1.12') ? ',hasSpill' : ''}`;
  return range.load(`values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount${more}`).untrack();
}

/** `null` where there are none. */
export function cellsOf(range: Excel.Range): ReadCells | null {
  if (range.isNullObject) return null;
  const { values, formulas: contents, numberFormat: numberFormats } = range;
  const area = areaOf(range);
  const hasSpill = isSupported('1.12') && areSomeFilled(range.hasSpill);
  return { area, values, contents, numberFormats, hasSpill, rowsHidden: isSupported('1.9') && range.rowHidden };
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

/** So many rows tell how much all of them weigh. */
const WEIGHED_ROWS = 100;

/** What a row of these cells weighs on the wire, in bytes, on an average. */
export function bytesOfRow({ values, contents, numberFormats }: ReadCells): number {
  const step = Math.max(1, Math.ceil(values.length / WEIGHED_ROWS));
  const weighed = values.flatMap((row, at) => (at % step === 0 ? [[row, contents[at], numberFormats[at]]] : []));
  return new TextEncoder().encode(JSON.stringify(weighed)).length / Math.max(1, weighed.length);
}
