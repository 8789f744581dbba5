import { formulaReach } from '../core/formulas/formula-reach';
import type { CellArea, CellRef } from '../core/workbook/cell-ref';
import { isFormula } from '../core/workbook/snapshot';
import { areaOf } from './read-cells';
import type { ReadCells } from './read-cells';

/**
 * The cells that single formulas fill, by the ids of their sheets, in one request more where there are any. Excel gives the filled
 * ones back as if their values had been typed; whoever wrote into them would break the formula.
 */
export async function readSpills(context: Excel.RequestContext, readsBySheet: ReadonlyMap<string, readonly ReadCells[]>): Promise<ReadonlyMap<string, readonly CellArea[]>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return new Map();
  const pending = [...readsBySheet].flatMap(([id, reads]) => reads.flatMap(anchorsIn).map((anchor) => ({ id, spill: spillOf(context.workbook.worksheets.getItem(id), anchor) })));
  if (pending.length > 0) await context.sync();
  const spills = new Map<string, CellArea[]>();
  for (const { id, spill } of pending) {
    if (!spill.isNullObject) spills.set(id, [...(spills.get(id) ?? []), areaOf(spill)]);
  }
  return spills;
}

/** Formulas that may fill cells beside their own, where some cell is filled so. */
function anchorsIn({ hasSpill, area, contents }: ReadCells): CellRef[] {
  if (!hasSpill) return [];
  return contents.flatMap((row, down) =>
    row.flatMap((content, across) => (isFormula(content) && formulaReach(content).mayFillMore ? [{ row: area.row + down, column: area.column + across }] : [])),
  );
}

function spillOf(worksheet: Excel.Worksheet, { row, column }: CellRef): Excel.Range {
  const anchor = worksheet.getCell(row, column);
  const spill = anchor.getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount').untrack();
  anchor.untrack();
  return spill;
}
