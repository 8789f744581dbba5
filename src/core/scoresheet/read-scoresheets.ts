import type { Framework } from '../framework/framework';
import { findTables } from '../table/find-tables';
import type { ScoringTable } from '../table/find-tables';
import { unitInTitles } from '../table/title-rows';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { identifyRows } from './identify-rows';
import type { IdentifiedRow } from './identify-rows';
import { doubtfulHeadings } from './doubtful-headings';
import { readEntry, readScoredRow } from './read-entry';
import { readPointsBeside, readScore } from './read-score';
import { sumsUp } from './row-wording';
import { scoresheetColumns } from './scoresheet-columns';
import type { UnitScores } from './scoresheet-columns';
import type { Entry, ScoredRow, Scoresheet, ScoresheetColumns, SummaryRow, UnreadableScoresheet } from './scoresheet';
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
  const entries = rows.map((row) => readEntry(table, columns, row)).filter(isKnownOrScored);
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
    remarks: remarksAmong(table, entries).map((row) => readScoredRow(table.snapshot, columns, row)),
    total: summaryRow(table, columns, 'total'),
    bonus: summaryRow(table, columns, 'bonus'),
    penalty: summaryRow(table, columns, 'penalty'),
  };
}

/** Rows that sum up what stands above them, by whatever words, are no remarks. */
function remarksAmong({ rows }: ScoringTable, entries: readonly Entry[]): number[] {
  const scored = new Set(entries.map(({ row }) => row));
  return rows.flatMap((each) => (each.kind === 'unnumbered' && !scored.has(each.row) && !sumsUp(each.text) ? [each.row] : []));
}

/** A row without a code that nothing tells is a remark, unless it carries a score: none may vanish. */
function isKnownOrScored({ identified, code, scores }: Entry): boolean {
  if (identified.by !== 'nothing' || code !== '') return true;
  return [...scores.values()].some(({ score }) => score.kind === 'points' || (score.kind === 'unreadable' && score.because !== 'text'));
}

/** The last row of its kind: subtotals of areas may be labelled like the total below them. */
function summaryRow(table: ScoringTable, columns: ScoresheetColumns, kind: 'total' | 'bonus' | 'penalty'): SummaryRow | null {
  const found = table.rows.flatMap((candidate) => (candidate.kind === kind ? [candidate] : [])).at(-1);
  if (found === undefined) return null;
  const rowAt = (row: number): ScoredRow => readScoredRow(table.snapshot, columns, row, kind === 'total' ? readScore : readPointsBeside);
  return { ...rowAt(found.row), parts: found.parts.filter(({ text }) => !sumsUp(text)).map(({ row }) => rowAt(row)) };
}
