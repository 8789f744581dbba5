import { areaToA1 } from '../core/workbook/cell-ref';
import type { CellArea } from '../core/workbook/cell-ref';
import type { ReadCells } from './read-cells';

/** Rows of a sheet of which Excel has told that some are hidden and some are not. */
interface MixedRows {
  readonly sheetId: string;
  readonly area: CellArea;
  /** What the answer for them takes. */
  readonly bytes: number;
}

/** The same rows, waiting for the sync that tells which. */
interface PendingRows extends MixedRows {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

const BYTES_OF_A_ROW = '{"rowHidden":false},'.length;

/** In parts, each of which one answer has room for. */
export function mixedRows(readsBySheet: ReadonlyMap<string, readonly ReadCells[]>, mostBytes: number): MixedRows[] {
  const most = Math.max(1, Math.floor(mostBytes / BYTES_OF_A_ROW));
  return [...readsBySheet].flatMap(([sheetId, reads]) =>
    reads.flatMap(({ area, rowsHidden }) => {
      if (rowsHidden !== null) return [];
      return Array.from({ length: Math.ceil(area.rows / most) }, (_, part) => {
        const rows = Math.min(most, area.rows - part * most);
        return { sheetId, area: { row: area.row + part * most, column: area.column, rows, columns: 1 }, bytes: rows * BYTES_OF_A_ROW };
      });
    }),
  );
}

export function askForHiddenRows(context: Excel.RequestContext, mixed: MixedRows): PendingRows {
  const range = context.workbook.worksheets.getItem(mixed.sheetId).getRange(areaToA1(mixed.area));
  const rows = range.getRowProperties({ rowHidden: true });
  range.untrack();
  return { ...mixed, rows };
}

/** From zero on the sheet, by the ids of the sheets. */
export function hiddenRowsBySheet(
  readsBySheet: ReadonlyMap<string, readonly ReadCells[]>,
  pending: readonly PendingRows[],
): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map(
    [...readsBySheet].map(([id, reads]) => {
      const whole = reads.flatMap(({ area, rowsHidden }) =>
        rowsHidden === true ? Array.from({ length: area.rows }, (_, at) => area.row + at) : [],
      );
      const single = pending.flatMap(({ sheetId, area, rows }) => (sheetId === id ? hiddenAmong(area.row, rows.value) : []));
      return [id, new Set([...whole, ...single])];
    }),
  );
}

function hiddenAmong(top: number, rows: readonly Excel.RowProperties[]): number[] {
  return rows.flatMap(({ rowHidden }, at) => (rowHidden === true ? [top + at] : []));
}
