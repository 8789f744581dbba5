import { columnLetters, toA1 } from '../core/workbook/cell-ref';
import type { OwnSheet, SheetChange } from '../core/workbook/change-set';
import type { CellContent } from '../core/workbook/snapshot';
import { WorkbookError } from '../session/workbook';
import { untracked } from './read-sheets';
import { asText, holds } from './typed-content';

/** Sheets of ours that are to be made or taken away, waiting for the sync that tells whether they are there. */
export interface PendingOwnSheets {
  /** Whether nobody may add or delete sheets; `null` where nobody wants to. */
  readonly structure: Excel.WorkbookProtection | null;
  readonly changes: readonly PendingOwnSheet[];
}

export interface PendingOwnSheet extends SheetChange {
  /** What bears its name now; a null object where nothing does. */
  readonly present: Excel.Worksheet;
  readonly used: Excel.Range;
}

export function askForOwnSheets({ workbook }: Excel.RequestContext, changes: readonly SheetChange[]): PendingOwnSheets {
  return {
    structure: changes.length === 0 ? null : workbook.protection.load('protected'),
    changes: changes.map((change) => {
      const present = workbook.worksheets.getItemOrNullObject(change.sheet.name);
      const used = present.getUsedRangeOrNullObject(true);
      used.load('formulas,rowIndex,columnIndex');
      return { ...change, present, used: untracked(used) };
    }),
  };
}

/** Refuses to take a name that somebody has taken, or a sheet in which somebody has written. `perhapsDone`: it may be as it is to be. */
export function refuseOwnSheets({ structure, changes }: PendingOwnSheets, perhapsDone: boolean): void {
  if (structure?.protected === true) throw new WorkbookError({ kind: 'structure-protected' });
  for (const change of changes) if (!perhapsDone || isThere(change) !== (change.kind === 'make')) refuse(change);
}

function refuse(change: PendingOwnSheet): void {
  const { kind, sheet, present } = change;
  if (present.isNullObject) {
    if (kind === 'remove') throw new WorkbookError({ kind: 'sheet-gone', sheet: sheet.name });
    return;
  }
  const foreign = kind === 'make' ? 'A1' : cellOfSomebodyElse(change);
  if (foreign !== null) throw new WorkbookError({ kind: 'changed-since-read', sheet: sheet.name, cell: foreign });
}

export function changeOwnSheet({ workbook }: Excel.RequestContext, { kind, sheet, present }: PendingOwnSheet): void {
  if (kind === 'make') makeSheet(workbook.worksheets, sheet);
  else present.delete();
}

/** Whether a sheet of this name holds nothing but what we write there, or nothing yet. */
export function isThere(change: PendingOwnSheet): boolean {
  return !change.present.isNullObject && cellOfSomebodyElse(change) === null;
}

/** Whether it holds all of it: the texts are written last. */
export function isWhole(change: PendingOwnSheet): boolean {
  return isThere(change) && !change.used.isNullObject;
}

/** The first cell that holds anything else than we write there, in letters. */
function cellOfSomebodyElse({ sheet, used }: PendingOwnSheet): string | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex } = used;
  const contents: readonly (readonly CellContent[])[] = used.formulas;
  for (const [down, cells] of contents.entries()) {
    for (const [across, found] of cells.entries()) {
      const place = { row: rowIndex + down, column: columnIndex + across };
      if (!holds(found, sheet.rows[place.row]?.[place.column] ?? '')) return toA1(place);
    }
  }
  return null;
}

const HEADING_FILL = '#E7EEF7';
const TITLE_SIZE = 14;

function makeSheet(worksheets: Excel.WorksheetCollection, { name, rows, headingRow, columnWidths }: OwnSheet): void {
  const worksheet = worksheets.add(name);
  const width = columnWidths.length;
  const part = (row: number, count: number): Excel.Range => untracked(worksheet.getRangeByIndexes(row, 0, count, width));
  // Rows that come later must look like those that are written now.
  const columns = untracked(worksheet.getRange(`A:${columnLetters(width - 1)}`));
  columns.format.wrapText = true;
  columns.format.verticalAlignment = Excel.VerticalAlignment.top;
  part(0, headingRow).format.wrapText = false;
  const title = untracked(worksheet.getCell(0, 0));
  title.format.font.bold = true;
  title.format.font.size = TITLE_SIZE;
  const headings = part(headingRow, 1);
  headings.format.font.bold = true;
  headings.format.fill.color = HEADING_FILL;
  columnWidths.forEach((characters, column) => {
    untracked(worksheet.getCell(0, column)).format.columnWidth = inPoints(characters);
  });
  part(0, rows.length).formulas = rows.map((texts) => columnWidths.map((_, column) => asText(texts[column] ?? '')));
}

const PIXELS_OF_A_CHARACTER = 7;
const PIXELS_OF_A_MARGIN = 5;
const POINTS_OF_A_PIXEL = 0.75;

/** The width that Excel calls so many characters, in its own font and size. */
function inPoints(characters: number): number {
  return (characters * PIXELS_OF_A_CHARACTER + PIXELS_OF_A_MARGIN) * POINTS_OF_A_PIXEL;
}
