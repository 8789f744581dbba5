import { findTables } from '../table/find-tables';
import type { ScoringTable } from '../table/find-tables';
import { unitInTitles } from '../table/title-rows';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { readEntry, readSummaryRow } from './read-entry';
import { scoresheetColumns } from './scoresheet-columns';
import type { UnitScores } from './scoresheet-columns';
import type { Scoresheet, ScoresheetColumns, SummaryRow, UnreadableScoresheet } from './scoresheet';
import { unreadableScoresheet } from './unreadable-scoresheet';

/** Every scoring table with a maximum and a score (contract B), hidden sheets too, and those that lack one of the two. */
export function readScoresheets(snapshot: WorkbookSnapshot): {
  readonly scoresheets: readonly Scoresheet[];
  readonly unreadable: readonly UnreadableScoresheet[];
} {
  const tables = snapshot.sheets.flatMap(findTables);
  return {
    scoresheets: tables.flatMap(scoresheetsOf),
    unreadable: tables.flatMap((table) => unreadableScoresheet(table) ?? []),
  };
}

/** The scoresheets of one table: one for each unit that has a score column of its own. */
export function scoresheetsOf(table: ScoringTable): Scoresheet[] {
  return scoresheetColumns(table.columns).flatMap((scores) => readScoresheet(table, scores) ?? []);
}

function readScoresheet(table: ScoringTable, { unit, columns }: UnitScores): Scoresheet | null {
  const entries = table.rows.flatMap((row) => (row.kind === 'coded' ? readEntry(table, columns, row) : []));
  if (entries.length === 0) return null;
  const { sheet } = table.snapshot;
  return {
    sheet,
    unit: unit ?? unitInTitles(table.titles) ?? sheet.name,
    headingTop: table.heading.top,
    headingBottom: table.heading.bottom,
    bottom: table.bottom,
    columns,
    entries,
    total: summaryRow(table, columns, 'total'),
    bonus: summaryRow(table, columns, 'bonus'),
    penalty: summaryRow(table, columns, 'penalty'),
  };
}

/** The last row of its kind: subtotals of areas may be labelled like the total below them. */
function summaryRow(table: ScoringTable, columns: ScoresheetColumns, kind: 'total' | 'bonus' | 'penalty'): SummaryRow | null {
  const row = table.rows.filter((candidate) => candidate.kind === kind).at(-1);
  return row === undefined ? null : readSummaryRow(table.snapshot, columns, row.row);
}
