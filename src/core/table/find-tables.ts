import type { SheetSnapshot } from '../workbook/snapshot';
import { findHeading } from './heading-block';
import type { HeadingBlock } from './heading-block';
import { tableColumns } from './table-columns';
import type { TableColumns } from './table-columns';
import { tableRows } from './table-rows';
import type { TableRow } from './table-rows';
import { titleTexts } from './title-rows';

/** A table with codes or names and with points, before anyone says whether it is a framework or a scoresheet. */
export interface ScoringTable {
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

/** The scoring tables of a sheet, from top to bottom. */
export function findTables(snapshot: SheetSnapshot): readonly ScoringTable[] {
  const tables = FOUND.get(snapshot) ?? lookForTables(snapshot);
  FOUND.set(snapshot, tables);
  return tables;
}

function lookForTables(snapshot: SheetSnapshot): ScoringTable[] {
  const tables: ScoringTable[] = [];
  let from = snapshot.top;
  for (let heading = findHeading(snapshot, from); heading !== null; heading = findHeading(snapshot, from)) {
    const columns = tableColumns(snapshot, heading);
    const rows = tableRows(snapshot, heading, columns);
    const bottom = (rows.at(-1)?.row ?? heading.bottom) + 1;
    tables.push({ snapshot, titles: titleTexts(snapshot, from, heading.top), heading, columns, rows, bottom });
    from = bottom;
  }
  return tables;
}
