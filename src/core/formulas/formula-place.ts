import type { CheckedSheet } from '../rules/rule';
import type { CellRef } from '../workbook/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** The cell in which a formula stands, and the workbook around it: what its names, tables and criteria mean. */
export interface FormulaPlace extends CellRef {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: string;
}

/** Excel tells sheets, names and tables apart without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

export function sheetNamed(name: string, { sheets }: WorkbookSnapshot): SheetSnapshot | null {
  return sheets.find(({ sheet }) => sameName(sheet.name, name)) ?? null;
}

export function placeOn({ workbook, snapshot }: CheckedSheet, { row, column }: CellRef): FormulaPlace {
  return { workbook, sheet: snapshot.sheet.name, row, column };
}
