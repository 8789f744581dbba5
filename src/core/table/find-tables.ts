import { bottomOf } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { findHeading } from './heading-block';
import type { HeadingBlock } from './heading-block';
import { sideBySide } from './side-by-side';
import { hasScores, tableColumns } from './table-columns';
import type { TableColumns } from './table-columns';
import { tableRows } from './table-rows';
import type { TableRow } from './table-rows';
import { titleTexts } from './title-rows';
import { unitColumns } from './unit-columns';

/** A table with codes or names and with points, before anyone says whether it is a framework or a scoresheet. */
export interface ScoringTable {
  /** Of several tables side by side, the columns of this one alone. */
  readonly snapshot: SheetSnapshot;
  /** Texts above the headings. */
  readonly titles: readonly string[];
  readonly heading: HeadingBlock;
  readonly columns: TableColumns;
  readonly rows: readonly TableRow[];
  /** One past the last row. */
  readonly bottom: number;
}

/** A snapshot never changes, so its tables, which frameworks and scoresheets are both read from, are looked for once. */
const FOUND = new WeakMap<SheetSnapshot, readonly ScoringTable[]>();

/** The scoring tables of a sheet, from top to bottom and, side by side, from left to right. */
export function findTables(snapshot: SheetSnapshot): readonly ScoringTable[] {
  const tables = FOUND.get(snapshot) ?? lookForTables(snapshot, snapshot.top, bottomOf(snapshot));
  FOUND.set(snapshot, tables);
  return tables;
}

/** The tables whose headings begin between two rows. */
function lookForTables(snapshot: SheetSnapshot, top: number, end: number): ScoringTable[] {
  const tables: ScoringTable[] = [];
  let from = top;
  for (let heading = findHeading(snapshot, from, end); heading !== null; heading = findHeading(snapshot, from, end)) {
    const found = tablesUnder(snapshot, from, heading);
    tables.push(...found);
    from = Math.max(heading.bottom + 1, ...found.map(({ bottom }) => bottom));
  }
  return tables;
}

function tablesUnder(snapshot: SheetSnapshot, from: number, heading: HeadingBlock): ScoringTable[] {
  const table = tableUnder(snapshot, from, heading);
  const strips = sideBySide(snapshot, heading, table.bottom);
  if (strips === null) return [table];
  const beside = [strips.left, strips.right].flatMap((strip) => lookForTables(strip, from, table.bottom));
  return withSharedResults(beside);
}

function tableUnder(snapshot: SheetSnapshot, from: number, heading: HeadingBlock): ScoringTable {
  const columns = tableColumns(snapshot, heading);
  const rows = tableRows(snapshot, heading, columns);
  const bottom = rows.at(-1)?.row ?? lastRepeat(snapshot, heading);
  const table = { snapshot, titles: titleTexts(snapshot, from, heading.top), heading, columns, rows, bottom: bottom + 1 };
  return hasScores(columns) ? table : { ...table, columns: { ...columns, units: unitColumns(table) } };
}

/** A heading without a body may be typed again right below: one table that is empty, and not many. */
function lastRepeat(snapshot: SheetSnapshot, { top, bottom }: HeadingBlock): number {
  const textsOf = (row: number): string => (snapshot.values[row - snapshot.top] ?? []).join('\n');
  const texts = textsOf(top);
  let last = bottom;
  while (textsOf(last + 1) === texts) last += 1;
  return last;
}

/** Our column stands at the right edge of the rightmost table, and speaks for all beside it. */
function withSharedResults(tables: readonly ScoringTable[]): ScoringTable[] {
  const results = tables.map(({ columns }) => columns.others.get('results')).find((column) => column !== undefined);
  if (results === undefined) return [...tables];
  return tables.map((table) => {
    const others = new Map(table.columns.others).set('results', results);
    return { ...table, columns: { ...table.columns, others } };
  });
}
