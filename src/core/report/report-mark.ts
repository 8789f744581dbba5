import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { cellAt, isFormula } from '../workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { PlannedCell, PlannedContent } from '../workbook/workbook-plan';

/**
 * Every report sheet of ours bears a mark in one of its first rows: a word that no table has, and a digest of all that stands
 * on the sheet beside it. By the word a sheet is known to be ours, wherever people have moved or copied it and whatever they
 * have called it; by the digest, that nobody has written on it since.
 */
const MARK = /\bSOATDIEM-BC-([0-9a-f]{24})\b/;
const MOST_ROWS_ABOVE = 20;
const DIGITS = 24;

/** The code that a sheet of these cells bears. */
export function markOfCells(cells: readonly PlannedCell[]): string {
  return `SOATDIEM-BC-${digestOf(cells.flatMap(({ row, column, content }) => placed(row, column, plannedValue(content))))}`;
}

/** People's sheets: our reports about them are nothing to score, to find in or to read a framework from. */
export function withoutReportSheets(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const others = snapshot.sheets.filter((sheet) => markIn(sheet) === null);
  return others.length === snapshot.sheets.length ? snapshot : { ...snapshot, sheets: others };
}

/** Our report sheets, and what may become of each. */
export interface OwnReportSheets {
  /** Still exactly as we made them: whatever stands there can be made again. */
  readonly replaceable: readonly SheetSnapshot[];
  /** Somebody has written there, or formulas elsewhere speak of them. */
  readonly kept: readonly SheetSnapshot[];
}

export function ownReportSheets(snapshot: WorkbookSnapshot): OwnReportSheets {
  const own = snapshot.sheets.filter((sheet) => markIn(sheet) !== null);
  const isReplaceable = (sheet: SheetSnapshot): boolean => isUntouched(sheet) && !isSpokenOf(sheet, snapshot);
  return { replaceable: own.filter(isReplaceable), kept: own.filter((sheet) => !isReplaceable(sheet)) };
}

interface FoundMark {
  readonly row: number;
  readonly column: number;
  readonly digest: string;
}

function markIn(sheet: SheetSnapshot): FoundMark | null {
  for (const [down, values] of sheet.values.slice(0, MOST_ROWS_ABOVE).entries()) {
    for (const [across, value] of values.entries()) {
      const digest = typeof value === 'string' ? MARK.exec(value)?.[1] : undefined;
      if (digest !== undefined) return { row: sheet.top + down, column: sheet.left + across, digest };
    }
  }
  return null;
}

function isUntouched(sheet: SheetSnapshot): boolean {
  const mark = markIn(sheet);
  if (mark === null || sheet.values.some((values, down) => values.some((_, across) => isCalculated(sheet, down, across)))) return false;
  const found = sheet.values.flatMap((values, down) =>
    values.flatMap((value, across) => {
      const [row, column] = [sheet.top + down, sheet.left + across];
      return row === mark.row && column === mark.column ? [] : placed(row, column, value);
    }),
  );
  return digestOf(found) === mark.digest;
}

/** We write no formulas: one that shows what we wrote is still somebody's. A text that begins like one is its own value. */
function isCalculated(sheet: SheetSnapshot, down: number, across: number): boolean {
  const { content, value } = cellAt(sheet, sheet.top + down, sheet.left + across);
  return isFormula(content) && content !== value;
}

/** Whether a formula or a name elsewhere takes something from the sheet: that would be lost with it. */
function isSpokenOf({ sheet: { id, name } }: SheetSnapshot, { sheets, definedNames }: WorkbookSnapshot): boolean {
  const written = [`${name.toLowerCase()}!`, `${name.toLowerCase().replace(/'/g, "''")}'!`];
  const speaks = (formula: string): boolean => written.some((reference) => formula.toLowerCase().includes(reference));
  const others = sheets.filter(({ sheet }) => sheet.id !== id);
  return (
    others.some(({ contents }) => contents.some((cells) => cells.some((content) => isFormula(content) && speaks(content)))) ||
    definedNames.some(({ sheet, formula }) => sheet !== name && speaks(formula))
  );
}

type Placed = readonly [row: number, column: number, value: string | number | boolean];

function placed(row: number, column: number, value: string | number | boolean | null): Placed[] {
  if (value === '' || value === null) return [];
  return [[row, column, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value]];
}

function plannedValue(content: PlannedContent): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return Number(content.number);
    case 'formula':
      return content.formula;
  }
}

function digestOf(cells: readonly Placed[]): string {
  const inOrder = [...cells].sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(inOrder)))).slice(0, DIGITS);
}
