import { formulaReach } from '../core/formulas/formula-reach';
import type { CellArea, CellRef } from '../core/workbook/cell-ref';
import { isFormula } from '../core/workbook/snapshot';
import { areaOf } from './read-cells';
import type { ReadCells } from './read-cells';

/** What one formula fills, waiting for the sync that tells how far that reaches. */
interface PendingSpill {
  readonly sheetId: string;
  readonly spill: Excel.Range;
}

/**
 * The cells that single formulas fill. Excel gives the filled ones back as if their values had been typed; whoever wrote into them
 * would break the formula.
 */
export function askForSpills(context: Excel.RequestContext, readsBySheet: ReadonlyMap<string, readonly ReadCells[]>): PendingSpill[] {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return [];
  return [...readsBySheet].flatMap(([sheetId, reads]) =>
    reads.flatMap(anchorsIn).map((anchor) => ({ sheetId, spill: spillOf(context.workbook.worksheets.getItem(sheetId), anchor) })),
  );
}

/** By the ids of their sheets. */
export function spillsBySheet(pending: readonly PendingSpill[]): ReadonlyMap<string, readonly CellArea[]> {
  const spills = new Map<string, CellArea[]>();
  for (const { sheetId, spill } of pending) {
    if (!spill.isNullObject) spills.set(sheetId, [...(spills.get(sheetId) ?? []), areaOf(spill)]);
  }
  return spills;
}

/** Formulas that may fill cells beside their own, where some cell is filled so. */
function anchorsIn({ hasSpill, area, contents }: ReadCells): CellRef[] {
  if (!hasSpill) return [];
  return contents.flatMap((row, down) =>
    row.flatMap((content, across) =>
      isFormula(content) && formulaReach(content).mayFillMore ? [{ row: area.row + down, column: area.column + across }] : [],
    ),
  );
}

function spillOf(worksheet: Excel.Worksheet, { row, column }: CellRef): Excel.Range {
  const anchor = worksheet.getCell(row, column);
  const spill = anchor.getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount').untrack();
  anchor.untrack();
  return spill;
}
