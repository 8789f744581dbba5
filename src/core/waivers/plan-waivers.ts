import { isSameWaiver } from './waiver';
import type { AcceptableFinding, Waiver } from './waiver';
import type { CellChange, ChangeSet, OwnSheet } from '../workbook/change-set';
import { freeSheetName } from '../workbook/free-sheet-name';
import { cellAt } from '../workbook/snapshot';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { writtenText } from '../workbook/written-text';
import { bodyRows, cellsOfRow, placedWaivers, WAIVER_COLUMNS, waiverSheets } from './waiver-sheet';
import type { WaiverColumn, WaiverSheet } from './waiver-sheet';
import { writtenMoment } from './written-moment';

/** The words of the sheet that keeps acceptances; `core` knows no language. */
export interface WaiverWording {
  /** At most 25 characters: a number may have to follow. */
  readonly sheet: string;
  readonly title: string;
  /** What the sheet is for, and what not to touch in it. */
  readonly note: string;
  readonly headings: Readonly<Record<WaiverColumn, string>>;
  /** The rule in a few words. */
  readonly rule: (finding: AcceptableFinding) => string;
  readonly found: (finding: AcceptableFinding) => string;
}

/** In characters, as Excel measures them. */
const WIDTHS: Readonly<Record<WaiverColumn, number>> = {
  code: 7,
  rule: 24,
  sheet: 16,
  item: 9,
  cell: 7,
  found: 40,
  reason: 40,
  by: 20,
  at: 16,
  seal: 26,
};

/** Writes an acceptance into the first free row of the sheet that keeps them, or makes that sheet. */
export function planAcceptance(snapshot: WorkbookSnapshot, finding: AcceptableFinding, waiver: Waiver, wording: WaiverWording): ChangeSet {
  const texts = writtenTexts(finding, waiver, wording);
  const [own] = waiverSheets(snapshot);
  if (own === undefined) return { cells: [], marks: [], sheets: [{ kind: 'make', sheet: newSheet(snapshot, texts, wording) }] };
  const row = freeRow(own);
  return { cells: changedCells(own, row, (holds) => texts[holds]), marks: [] };
}

/** Takes an acceptance out again: its row, and every copy of it, is left blank. Nothing is written where it is gone already. */
export function planWithdrawal(snapshot: WorkbookSnapshot, waiver: Waiver): ChangeSet {
  const rows = placedWaivers(snapshot).filter((placed) => isSameWaiver(placed.waiver, waiver));
  return { cells: rows.flatMap(({ on, row }) => changedCells(on, row, () => '')), marks: [] };
}

function writtenTexts(finding: AcceptableFinding, waiver: Waiver, { rule, found }: WaiverWording): Record<WaiverColumn, string> {
  const { code, sheet, item, cell, seal, reason, by, at } = waiver;
  const texts = {
    code,
    rule: rule(finding),
    sheet,
    item: item ?? '',
    cell,
    found: found(finding),
    reason,
    by,
    at: writtenMoment(at),
    seal,
  };
  return { ...texts, sheet: writtenText(sheet), found: writtenText(texts.found), reason: writtenText(reason), by: writtenText(by) };
}

function newSheet(
  { sheets }: WorkbookSnapshot,
  texts: Record<WaiverColumn, string>,
  { sheet, title, note, headings }: WaiverWording,
): OwnSheet {
  const inOrder = (row: Readonly<Record<WaiverColumn, string>>): string[] => WAIVER_COLUMNS.map((column) => row[column]);
  const rows = [[title], [note], inOrder(headings), inOrder(texts)];
  return {
    name: freeSheetName(
      sheet,
      sheets.map((each) => each.sheet.name),
    ),
    rows,
    headingRow: 2,
    columnWidths: WAIVER_COLUMNS.map((column) => WIDTHS[column]),
  };
}

function freeRow(own: WaiverSheet): number {
  const isFree = (row: number): boolean => cellsOfRow(own, row).every((cell) => cellAt(own.snapshot, row, cell.column).content === '');
  return bodyRows(own).find(isFree) ?? own.headingRow + 1;
}

function changedCells(own: WaiverSheet, row: number, textOf: (holds: WaiverColumn) => string): CellChange[] {
  const { snapshot } = own;
  return cellsOfRow(own, row)
    .map(({ holds, column }) => ({ sheet: snapshot.sheet, row, column, from: cellAt(snapshot, row, column).content, to: textOf(holds) }))
    .filter(({ from, to }) => from !== to);
}
