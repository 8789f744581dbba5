import { columnNumber } from '../../../src/core/workbook/cell-ref';
import type { CellRef } from '../../../src/core/workbook/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { drawSheet } from '../../support/draw-workbook';
import type { DrawnTable } from '../../support/draw-workbook';
import type { CorpusSheet, SheetLooks } from './corpus-workbook';

/** The workbook as a snapshot, without going through a file. */
export function drawnSnapshot(sheets: Readonly<Record<string, CorpusSheet>>): WorkbookSnapshot {
  return { name: 'drawn.xlsx', definedNames: [], tables: [], sheets: Object.entries(sheets).map(([name, sheet]) => snapshotOf(name, sheet)) };
}

function snapshotOf(name: string, sheet: CorpusSheet): SheetSnapshot {
  const { table, startsAt = 'A1', visibility = 'visible', hiddenRows = [] } = looksOf(sheet);
  const { row: top, column: left } = cellNamed(startsAt);
  return { ...drawSheet(name, table, name), visibility, top, left, hiddenRows: new Set(hiddenRows.map((row) => row - 1)) };
}

export function looksOf(sheet: CorpusSheet): SheetLooks & { readonly table: DrawnTable } {
  return typeof sheet === 'string' ? { table: sheet } : sheet;
}

/** `C9` → row 8, column 2. */
export function cellNamed(reference: string): CellRef {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return { row: Number(row) - 1, column: columnNumber(letters) };
}
