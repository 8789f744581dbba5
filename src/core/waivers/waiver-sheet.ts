import type { CellRef } from '../workbook/cell-ref';
import { foldLabel } from '../workbook/folded-text';
import { bottomOf, cellAt, rightOf } from '../workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Waiver } from './waiver';
import { readMoment } from './written-moment';

/** What the columns of our sheet of acceptances hold, in their order. */
export const WAIVER_COLUMNS = ['code', 'rule', 'sheet', 'item', 'cell', 'found', 'reason', 'by', 'at', 'seal'] as const;
export type WaiverColumn = (typeof WAIVER_COLUMNS)[number];

/** The headings of both languages, folded. */
const HEADINGS: ReadonlyMap<string, WaiverColumn> = new Map<string, WaiverColumn>([
  ...(['ma', 'code'] as const).map((heading) => [heading, 'code'] as const),
  ...(['quy tac', 'rule'] as const).map((heading) => [heading, 'rule'] as const),
  ...(['trang tinh', 'sheet'] as const).map((heading) => [heading, 'sheet'] as const),
  ...(['muc', 'item'] as const).map((heading) => [heading, 'item'] as const),
  ...(['o', 'cell'] as const).map((heading) => [heading, 'cell'] as const),
  ...(['noi dung phat hien', 'finding'] as const).map((heading) => [heading, 'found'] as const),
  ...(['ly do', 'reason'] as const).map((heading) => [heading, 'reason'] as const),
  ...(['nguoi chap nhan', 'accepted by'] as const).map((heading) => [heading, 'by'] as const),
  ...(['thoi diem', 'time'] as const).map((heading) => [heading, 'at'] as const),
  ...(['dau nhan biet', 'mark'] as const).map((heading) => [heading, 'seal'] as const),
]);

const LONGEST_HEADING = 30;
const MOST_ROWS_ABOVE = 20;

/** A sheet that holds acceptances: where its headings are, wherever people have moved them. */
export interface WaiverSheet {
  readonly snapshot: SheetSnapshot;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<WaiverColumn, number>;
}

/** An acceptance and its row, from zero on its sheet. */
export interface PlacedWaiver {
  readonly waiver: Waiver;
  readonly on: WaiverSheet;
  readonly row: number;
}

/** The sheets of acceptances, known by their headings: a copied or renamed one is still one. */
export function waiverSheets({ sheets }: WorkbookSnapshot): WaiverSheet[] {
  return sheets.flatMap((snapshot) => waiverSheet(snapshot) ?? []);
}

/** What people made: our own sheet is no scoresheet and raises no findings. */
export function withoutWaiverSheets(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const own = new Set(waiverSheets(snapshot).map((sheet) => sheet.snapshot));
  return own.size === 0 ? snapshot : { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !own.has(sheet)) };
}

/** Every acceptance in a workbook, complete or not. */
export function placedWaivers(snapshot: WorkbookSnapshot): PlacedWaiver[] {
  return waiverSheets(snapshot).flatMap((on) =>
    bodyRows(on)
      .map((row) => ({ waiver: waiverIn(on, row), on, row }))
      .filter(({ waiver }) => waiver.seal !== ''),
  );
}

export function readWaivers(snapshot: WorkbookSnapshot): Waiver[] {
  return placedWaivers(snapshot).map(({ waiver }) => waiver);
}

/** Rows below the headings, one more than are used. */
export function bodyRows({ snapshot, headingRow }: WaiverSheet): number[] {
  return Array.from({ length: Math.max(1, bottomOf(snapshot) - headingRow) }, (_, at) => headingRow + 1 + at);
}

/** The cells of a row that are ours. */
export function cellsOfRow({ columns }: WaiverSheet, row: number): (CellRef & { readonly holds: WaiverColumn })[] {
  return [...columns].map(([holds, column]) => ({ holds, row, column }));
}

function waiverSheet(snapshot: SheetSnapshot): WaiverSheet | null {
  const end = Math.min(bottomOf(snapshot), snapshot.top + MOST_ROWS_ABOVE);
  for (let headingRow = snapshot.top; headingRow < end; headingRow += 1) {
    const columns = columnsHeadedIn(snapshot, headingRow);
    if (columns.size === WAIVER_COLUMNS.length) return { snapshot, headingRow, columns };
  }
  return null;
}

function columnsHeadedIn(snapshot: SheetSnapshot, row: number): Map<WaiverColumn, number> {
  const columns = new Map<WaiverColumn, number>();
  for (let column = snapshot.left; column < rightOf(snapshot); column += 1) {
    const { value } = cellAt(snapshot, row, column);
    if (typeof value !== 'string' || value === '' || value.length > LONGEST_HEADING) continue;
    const holds = HEADINGS.get(foldLabel(value));
    if (holds !== undefined && !columns.has(holds)) columns.set(holds, column);
  }
  return columns;
}

function waiverIn({ snapshot, columns }: WaiverSheet, row: number): Waiver {
  const valueOf = (holds: WaiverColumn) => cellAt(snapshot, row, columns.get(holds) ?? -1).value;
  const textOf = (holds: WaiverColumn): string => String(valueOf(holds) ?? '').trim();
  const item = textOf('item');
  return {
    code: textOf('code'),
    sheet: textOf('sheet'),
    item: item === '' ? null : item,
    cell: textOf('cell'),
    seal: textOf('seal'),
    reason: textOf('reason'),
    by: textOf('by'),
    at: readMoment(valueOf('at')),
  };
}
