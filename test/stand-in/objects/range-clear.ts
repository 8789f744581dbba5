import { ClearSelectionFormatCommand, SetRangeValuesCommand } from '@univerjs/sheets';
import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { invalidArgument } from '../wire/rich-error';
import { changeCells } from '../workbook/cell-writing';
import type { SheetModel } from '../workbook/sheet-model';

/** `Range.clear(applyTo)`: contents, formats or both. */
export function clearArea(sheet: SheetModel, area: CellArea, applyTo: string): void {
  switch (applyTo) {
    case 'All':
      return changeCells(sheet, area, SetRangeValuesCommand.id, () => ({ v: null, f: null, si: null, p: null, s: null }));
    case 'Contents':
      return changeCells(sheet, area, SetRangeValuesCommand.id, () => ({ v: null, f: null, si: null, p: null }));
    case 'Formats':
      return changeCells(sheet, area, ClearSelectionFormatCommand.id, () => ({ s: null }));
    default:
      throw invalidArgument();
  }
}
