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
  const written = new Set(changes.filter((change) => change.row === row).map(({ column }) => column));
  let longest: Witness | null = null;
  for (const [at, content] of (sheet.contents[row - sheet.top] ?? []).entries()) {
    const column = sheet.left + at;
    if (content === '' || written.has(column) || isFormula(content)) continue;
    if (longest === null || lengthOf(content) > lengthOf(longest.content)) longest = { sheet: sheet.sheet, row, column, content };
  }
  return longest;
}

function lengthOf(content: CellContent): number {
  return String(content).length;
}
