import type { Framework } from '../framework/framework';
import { findTables } from '../table/find-tables';
import type { ScoringTable } from '../table/find-tables';
import { rowsByKind } from '../table/rows-by-kind';
import { unitInTitles } from '../table/title-rows';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { identifyRows } from './identify-rows';
import type { IdentifiedRow } from './identify-rows';
import { doubtfulHeadings } from './doubtful-headings';
import { readScoredRow } from './read-entry';
import { readPointsBeside, readScore } from './read-score';
import { sumsUp } from './row-wording';
import { entriesOf, remarksOf } from './rows-of-scoresheet';
import { scoresheetColumns } from './scoresheet-columns';
import type { UnitScores } from './scoresheet-columns';
import type { ScoredRow, Scoresheet, ScoresheetColumns, SummaryRow, UnreadableScoresheet } from './scoresheet';
import { unreadableScoresheet } from './unreadable-scoresheet';

/**
 * Every scoring table with a maximum and a score (contract B), hidden sheets too, and those that lack one of the two. Rows
 * without a code are known by their wording in the framework.
 */
export function readScoresheets(
  snapshot: WorkbookSnapshot,
  framework: Framework | null = null,
): {
  readonly scoresheets: readonly Scoresheet[];
  readonly unreadable: readonly UnreadableScoresheet[];
} {
  const tables = snapshot.sheets.flatMap(findTables);
  return {
    scoresheets: tables.flatMap((table) => scoresheetsOf(table, framework)),
    unreadable: tables.flatMap((table) => unreadableScoresheet(table) ?? []),
  };
}

/** The scoresheets of one table: one for each unit that has a score column of its own. */
export function scoresheetsOf(table: ScoringTable, framework: Framework | null): Scoresheet[] {
  const units = scoresheetColumns(table.columns);
  if (units.length === 0) return [];
  const rows = identifyRows(table, framework);
  return units.flatMap((unit) => readScoresheet(table, rows, unit) ?? []);
}

function readScoresheet(table: ScoringTable, rows: readonly IdentifiedRow[], { unit, columns }: UnitScores): Scoresheet | null {
  const entries = entriesOf(table, columns, rows);
  if (entries.length === 0) return null;
  const { sheet } = table.snapshot;
  return {
    sheet,
    unit: unit ?? unitInTitles(table.titles) ?? sheet.name,
    headingTop: table.heading.top,
    headingBottom: table.heading.bottom,
    bottom: table.bottom,
    columns,
    doubtfulHeadings: doubtfulHeadings(table),
    identified: rows,
    entries,
    remarks: remarksOf(table, columns, rows, entries),
    total: summaryRow(table, columns, 'total'),
    bonus: summaryRow(table, columns, 'bonus'),
    penalty: summaryRow(table, columns, 'penalty'),
  };
}

function summaryRow(table: ScoringTable, columns: ScoresheetColumns, kind: 'total' | 'bonus' | 'penalty'): SummaryRow | null {
  const found = rowsByKind(table.rows).last[kind];
  if (found === null) return null;
  const rowAt = (row: number): ScoredRow => readScoredRow(table.snapshot, columns, row, kind === 'total' ? readScore : readPointsBeside);
  return { ...rowAt(found.row), parts: found.parts.filter(({ text }) => !sumsUp(text)).map(({ row }) => rowAt(row)) };
}
