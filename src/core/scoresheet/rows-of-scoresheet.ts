import type { ScoringTable } from '../table/find-tables';
import { rowsByKind } from '../table/rows-by-kind';
import type { TableRow } from '../table/table-rows';
import { placeAtOrBelow } from '../workbook/ascending';
import { FollowedByUnit } from '../workbook/followed';
import { Remembered, rememberedBy } from '../workbook/remembered';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { IdentifiedRow } from './identify-rows';
import { readEntry, readingRests, readScoredRow } from './read-entry';
import { sumsUp } from './row-wording';
import type { Entry, ScoredRow, ScoresheetColumns } from './scoresheet';

/** The areas, criteria and items of a table as one unit's columns have them. Only rows that have changed are read. */
export function entriesOf(table: ScoringTable, columns: ScoresheetColumns, rows: readonly IdentifiedRow[]): readonly Entry[] {
  const rests = readingRests(table, columns);
  const read = ENTRIES.at(columns, rows, table.snapshot, rests, {
    anew: () => rows.map(rowsOnce(table, columns, rows)),
    follow: (before, changed) => readAgain(before, rows, rowOfIdentified, changed, (row) => readEntry(table, columns, row)),
  });
  return mayVanish(rows) ? read.filter(isKnownOrScored) : read;
}

/** Options, remarks and blank rows. What sums up what stands above it, by whatever words, is none. */
export function remarksOf(
  table: ScoringTable,
  columns: ScoresheetColumns,
  known: readonly IdentifiedRow[],
  entries: readonly Entry[],
): readonly ScoredRow[] {
  const scored = mayVanish(known) ? entries : withoutCode(known);
  const rows = REMARK_ROWS.of(table.rows, [known, scored], () => remarkRows(table, scored));
  const read = (row: number): ScoredRow => readScoredRow(table.snapshot, columns, row);
  return REMARKS.at(columns, rows, table.snapshot, [], {
    anew: () => rows.map(read),
    follow: (before, changed) => readAgain(before, rows, (row) => row, changed, read),
  });
}

/**
 * Reads each of these rows once, by its place among them. Where other rows have come or gone, those above are as they were,
 * and still read as they did.
 */
export function rowsOnce(
  table: ScoringTable,
  columns: ScoresheetColumns,
  rows: readonly IdentifiedRow[],
): (row: IdentifiedRow, place: number) => Entry {
  const { snapshot, heading } = table;
  const rests = [snapshot.sheet, snapshot.top, snapshot.left, ...readingRests(table, columns)];
  const sheets = READ_SO_FAR.get(columns) ?? new Remembered<object, RowsRead>();
  READ_SO_FAR.set(columns, sheets);
  const of = snapshot.values[heading.bottom - snapshot.top] ?? rows;
  const before = sheets.known(of, rests);
  const now = before?.rows === rows && before.snapshot === snapshot ? before : sheets.keep(of, rests, { snapshot, rows, entries: [] });
  return (row, place) => (now.entries[place] ??= (before === null ? null : asBefore(before, now, place)) ?? readEntry(table, columns, row));
}

interface RowsRead {
  readonly snapshot: SheetSnapshot;
  readonly rows: readonly IdentifiedRow[];
  /** As far as they have been read. */
  readonly entries: (Entry | undefined)[];
}

function asBefore({ snapshot: one, rows, entries }: RowsRead, { snapshot: other, rows: rowsNow }: RowsRead, place: number): Entry | null {
  const row = rows[place];
  if (row === undefined || row !== rowsNow[place]) return null;
  const at = row.row - one.top;
  const isKept =
    one.values[at] === other.values[at] && one.contents[at] === other.contents[at] && one.numberFormats[at] === other.numberFormats[at];
  return isKept ? (entries[place] ?? null) : null;
}

const READ_SO_FAR = new WeakMap<ScoresheetColumns, Remembered<object, RowsRead>>();
const ENTRIES = new FollowedByUnit<readonly Entry[]>();
const REMARKS = new FollowedByUnit<readonly ScoredRow[]>();

/** The rows, which stand as on the sheet, with those read again that have changed; where none of them has, the very same list. */
function readAgain<Known, Row extends object>(
  before: readonly Row[],
  known: readonly Known[],
  rowOf: (known: Known) => number,
  changed: readonly number[],
  read: (known: Known) => Row,
): readonly Row[] {
  const replaced = changed.flatMap((row) => {
    const place = placeAtOrBelow(known, row, rowOf);
    const each = known[place];
    return each !== undefined && rowOf(each) === row ? [place] : [];
  });
  if (replaced.length === 0) return before;
  const rows = [...before];
  for (const place of replaced) {
    const each = known[place];
    if (each !== undefined) rows[place] = read(each);
  }
  REPLACED.set(rows, { before, replaced });
  return rows;
}

/** Which places of a list were read again, as against the list before it. */
const REPLACED = new WeakMap<object, { readonly before: object; readonly replaced: readonly number[] }>();

/** The places at which two lists of the same length may differ. */
export function replacedPlaces<Row extends object>(before: readonly Row[], now: readonly Row[]): readonly number[] {
  const known = REPLACED.get(now);
  return known?.before === before ? known.replaced : [...now.keys()];
}

function rowOfIdentified({ row }: IdentifiedRow): number {
  return row;
}

const REMARK_ROWS = new Remembered<readonly TableRow[], readonly number[]>();

function remarkRows({ rows }: ScoringTable, scored: readonly { readonly row: number }[]): number[] {
  const without = new Set(scored.map(({ row }) => row));
  const remarks: number[] = [];
  for (const { row, text } of rowsByKind(rows).unnumbered) if (!without.has(row) && !sumsUp(text)) remarks.push(row);
  return remarks;
}

/** Most tables have none. */
const withoutCode = rememberedBy((rows: readonly IdentifiedRow[]): readonly IdentifiedRow[] =>
  rows.filter(({ printed }) => printed === ''),
);

/** Whether any of the rows is an entry only as long as it carries a score. */
const mayVanish = rememberedBy((rows: readonly IdentifiedRow[]): boolean =>
  withoutCode(rows).some(({ identified, code }) => identified.by === 'nothing' && code === ''),
);

/** A row without a code that nothing tells is a remark, unless it carries a score: none may vanish. */
function isKnownOrScored({ identified, code, scores }: Entry): boolean {
  if (identified.by !== 'nothing' || code !== '') return true;
  return [...scores.values()].some(({ score }) => score.kind === 'points' || (score.kind === 'unreadable' && score.because !== 'text'));
}
