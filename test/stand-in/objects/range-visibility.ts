import { SetColHiddenMutation, SetColVisibleMutation, SetRowHiddenMutation, SetRowVisibleMutation } from '@univerjs/sheets';
import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { gridRange } from '../workbook/address';
import type { SheetModel } from '../workbook/sheet-model';

/** Whether the rows are hidden; `null` when some are and some are not. */
export function hiddenRows(sheet: SheetModel, { row, rows }: CellArea): boolean | null {
  return unanimous(rows, (index) => !sheet.univerSheet.getRowRawVisible(row + index));
}

/** Whether the columns are hidden; `null` when some are and some are not. */
export function hiddenColumns(sheet: SheetModel, { column, columns }: CellArea): boolean | null {
  return unanimous(columns, (index) => !sheet.univerSheet.getColVisible(column + index));
}

export function setRowsHidden(sheet: SheetModel, area: CellArea, hidden: boolean): void {
  sheet.run((hidden ? SetRowHiddenMutation : SetRowVisibleMutation).id, { ranges: [gridRange(area)] });
}

export function setColumnsHidden(sheet: SheetModel, area: CellArea, hidden: boolean): void {
  sheet.run((hidden ? SetColHiddenMutation : SetColVisibleMutation).id, { ranges: [gridRange(area)] });
}

/** What all of them are, or `null`. */
export function unanimous<Value>(count: number, valueOf: (index: number) => Value): Value | null {
  const first = valueOf(0);
  for (let index = 1; index < count; index++) {
    if (valueOf(index) !== first) return null;
  }
  return first;
}
