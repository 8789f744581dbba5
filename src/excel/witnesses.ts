import type { CellChange } from '../core/workbook/change-set';
import { bottomOf, isFormula } from '../core/workbook/snapshot';
import type { CellContent, SheetRef, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';

/**
 * A cell beside those that we write, with what was read in it. Where rows or columns have moved since, blank cells of ours look
 * like any other blank cell: the text beside them does not.
 */
export interface Witness {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** On each sheet the longest text beside the last row that is written: it moves with every row above it. */
export function witnessesOf(changes: readonly CellChange[], { sheets }: WorkbookSnapshot): Witness[] {
  return sheets.flatMap((sheet) => {
    const own = changes.filter((change) => change.sheet.id === sheet.sheet.id);
    const last = own.reduce((most, { row }) => Math.max(most, row), -1);
    return witnessIn(sheet, last, own) ?? [];
  });
}

function witnessIn(sheet: SheetSnapshot, row: number, changes: readonly CellChange[]): Witness | null {
  if (row < sheet.top || row >= bottomOf(sheet)) return null;
  return longestIn({ sheet: sheet.sheet, row, left: sheet.left, contents: sheet.contents[row - sheet.top] ?? [] }, changes);
}

/** Contents of a row from a column on. */
interface ReadRow {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly left: number;
  readonly contents: readonly CellContent[];
}

function longestIn({ sheet, row, left, contents }: ReadRow, changes: readonly CellChange[]): Witness | null {
  const written = new Set(changes.filter((change) => change.row === row).map(({ column }) => column));
  let longest: Witness | null = null;
  for (const [at, content] of contents.entries()) {
    const column = left + at;
    if (content === '' || written.has(column) || isFormula(content)) continue;
    if (longest === null || lengthOf(content) > lengthOf(longest.content)) longest = { sheet, row, column, content };
  }
  return longest;
}

/** The last row of a sheet that is written, waiting for the sync that tells what stands in it. */
export interface PendingRow {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly changes: readonly CellChange[];
  readonly used: Excel.Range;
}

/** Where changes follow from no reading, what stands beside them is taken from the look before they are written. */
export function askForLastRow(worksheet: Excel.Worksheet, sheet: SheetRef, all: readonly CellChange[]): PendingRow[] {
  const changes = all.filter((change) => change.sheet.id === sheet.id);
  if (changes.length === 0) return [];
  const row = changes.reduce((most, change) => Math.max(most, change.row), 0);
  const whole = worksheet.getRange(`${row + 1}:${row + 1}`);
  const used = whole.getUsedRangeOrNullObject(true).load('formulas,columnIndex').untrack();
  whole.untrack();
  return [{ sheet, row, changes, used }];
}

export function witnessesIn(pending: readonly PendingRow[]): Witness[] {
  return pending.flatMap(({ sheet, row, changes, used }) => {
    const [contents]: readonly (readonly CellContent[])[] = used.isNullObject ? [] : used.formulas;
    return contents === undefined ? [] : (longestIn({ sheet, row, left: used.columnIndex, contents }, changes) ?? []);
  });
}

function lengthOf(content: CellContent): number {
  return String(content).length;
}
