import { readMoment } from '../waivers/written-moment';
import type { CellRef } from '../workbook/cell-ref';
import { foldLabel } from '../workbook/folded-text';
import { bottomOf, cellAt, rightOf } from '../workbook/snapshot';
import type { SheetRef, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { hashOfRows, sealOf, SIGN_OFF_FIELDS } from './sign-off';
import type { SignOff, SignOffField } from './sign-off';
import { SIGNED_COLUMNS } from './signed-columns';
import type { SignedRow } from './signed-rows';
import type { SignedValues } from './signed-values';
import { keptText } from './signed-values';
import { FIELD_OF_LABEL, COLUMN_OF_HEADING } from './sign-off-words';
import type { SignOffColumn } from './sign-off-words';

const LONGEST_LABEL = 40;
const MOST_ROWS_ABOVE = 30;

/** Labels that nobody else's table has; two of them make a sheet one of ours, whatever has become of the rest. */
const DISTINCTIVE: ReadonlySet<SignOffField> = new Set<SignOffField>(['by', 'fingerprint', 'cells', 'seal']);

/** A sheet that holds a sign-off, and where its lines are. */
export interface SignOffSheet {
  readonly snapshot: SheetSnapshot;
  readonly fields: ReadonlyMap<SignOffField, CellRef>;
}

/** The sheets with sign-offs, whole or damaged: known by their labels, so that a copied or renamed one is still one. */
export function signOffSheets({ sheets }: WorkbookSnapshot): SignOffSheet[] {
  return sheets.flatMap((snapshot) => {
    const fields = fieldsOn(snapshot);
    return [...fields.keys()].filter((field) => DISTINCTIVE.has(field)).length >= 2 ? [{ snapshot, fields }] : [];
  });
}

/** What people made: our own sheet is no scoresheet, however much it looks like one. */
export function withoutSignOffSheets(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const own = new Set(signOffSheets(snapshot).map((sheet) => sheet.snapshot));
  return own.size === 0 ? snapshot : { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !own.has(sheet)) };
}

/** A whole sign-off, the sheet of a damaged one, or `null` for none. */
export type ReadSignOff = SignOff | { readonly unreadable: SheetRef } | null;

/** The latest whole sign-off; `unreadable` where there are none but damaged ones, `null` where there is none at all. */
export function readSignOff(snapshot: WorkbookSnapshot): ReadSignOff {
  const own = signOffSheets(snapshot);
  const [latest] = own
    .flatMap((sheet) => signOffOn(sheet) ?? [])
    .sort((one, other) => (momentOf(one) > momentOf(other) ? -1 : Number(momentOf(one) < momentOf(other))));
  const [first] = own;
  return latest ?? (first === undefined ? null : { unreadable: first.snapshot.sheet });
}

/** `null` where something is missing, or is not what was signed. */
export function signOffOn({ snapshot, fields }: SignOffSheet): SignOff | null {
  const heading = headingOn(snapshot, fields);
  if (heading === null || fields.size < SIGN_OFF_FIELDS.length) return null;
  const textAt = (field: SignOffField): string => {
    const label = fields.get(field);
    return label === undefined ? '' : textIn(snapshot, label.row, label.column + 1);
  };
  const texts: SignOff['texts'] = {
    ...{
      by: textAt('by'),
      at: textAt('at'),
      framework: textAt('framework'),
      fingerprint: textAt('fingerprint'),
      verdict: textAt('verdict'),
    },
    ...{ counts: textAt('counts'), index: textAt('index'), cells: textAt('cells'), seal: textAt('seal') },
  };
  const rows = rowsBelow(snapshot, heading);
  const isWhole = momentOf({ texts }) !== '' && texts.cells === hashOfRows(rows) && texts.seal === sealOf({ texts, rows });
  return isWhole ? { sheet: snapshot.sheet, texts, rows } : null;
}

/** The cells that we wrote, blank ones among them; whatever else stands on the sheet is somebody's. */
export function ownCells({ snapshot, fields }: SignOffSheet): CellRef[] {
  const labels = [...fields.values()];
  const heading = headingOn(snapshot, fields);
  const first = Math.min(...labels.map(({ row }) => row));
  const columns = [...(heading?.columns.values() ?? [])];
  const table =
    heading === null ? [] : stretch(heading.row, bottomOf(snapshot)).flatMap((row) => columns.map((column) => ({ row, column })));
  return [
    ...stretch(snapshot.top, first).map((row) => ({ row, column: labels[0]?.column ?? 0 })),
    ...labels.flatMap(({ row, column }) => [
      { row, column },
      { row, column: column + 1 },
    ]),
    ...table,
  ];
}

function stretch(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at);
}

function momentOf({ texts }: Pick<SignOff, 'texts'>): string {
  return readMoment(texts.at);
}

function fieldsOn(snapshot: SheetSnapshot): Map<SignOffField, CellRef> {
  const fields = new Map<SignOffField, CellRef>();
  const bottom = Math.min(bottomOf(snapshot), snapshot.top + MOST_ROWS_ABOVE);
  for (let row = snapshot.top; row < bottom; row += 1) {
    for (let column = snapshot.left; column < rightOf(snapshot); column += 1) {
      const field = knownWord(FIELD_OF_LABEL, snapshot, row, column);
      if (field !== undefined && !fields.has(field)) fields.set(field, { row, column });
    }
  }
  return fields;
}

/** Where the table's columns are. */
interface TableHeading {
  readonly row: number;
  readonly columns: ReadonlyMap<SignOffColumn, number>;
}

function headingOn(snapshot: SheetSnapshot, fields: ReadonlyMap<SignOffField, CellRef>): TableHeading | null {
  const last = Math.max(...[...fields.values()].map(({ row }) => row));
  for (let row = last + 1; row < Math.min(bottomOf(snapshot), last + MOST_ROWS_ABOVE); row += 1) {
    const columns = columnsHeadedIn(snapshot, row);
    if (columns.has('unit') && columns.has('item')) return { row, columns };
  }
  return null;
}

function columnsHeadedIn(snapshot: SheetSnapshot, row: number): Map<SignOffColumn, number> {
  const columns = new Map<SignOffColumn, number>();
  for (let column = snapshot.left; column < rightOf(snapshot); column += 1) {
    const holds = knownWord(COLUMN_OF_HEADING, snapshot, row, column);
    if (holds !== undefined && !columns.has(holds)) columns.set(holds, column);
  }
  return columns;
}

function knownWord<Word>(words: ReadonlyMap<string, Word>, snapshot: SheetSnapshot, row: number, column: number): Word | undefined {
  const { value } = cellAt(snapshot, row, column);
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_LABEL ? words.get(foldLabel(value)) : undefined;
}

/** Every row that says anything in one of our columns. */
function rowsBelow(snapshot: SheetSnapshot, heading: TableHeading): SignedRow[] {
  const rows: SignedRow[] = [];
  for (let row = heading.row + 1; row < bottomOf(snapshot); row += 1) {
    const textOf = (column: SignOffColumn): string => textIn(snapshot, row, heading.columns.get(column) ?? -1);
    const texts = SIGNED_COLUMNS.map((column) => [column, textOf(column)] as const).filter(([, text]) => text !== '');
    const values: SignedValues = Object.fromEntries<string>(texts);
    const read = { unit: textOf('unit'), item: textOf('item'), name: textOf('name'), values };
    if (read.unit !== '' || read.item !== '' || read.name !== '' || Object.keys(values).length > 0) rows.push(read);
  }
  return rows;
}

function textIn(snapshot: SheetSnapshot, row: number, column: number): string {
  return keptText(String(cellAt(snapshot, row, column).value ?? ''));
}
