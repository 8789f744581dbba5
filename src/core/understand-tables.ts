import { isFrameworkTable } from './framework/framework-table';
import type { IdentifiedRow } from './scoresheet/identify-rows';
import type { Scoresheet } from './scoresheet/scoresheet';
import { unreadableScoresheet } from './scoresheet/unreadable-scoresheet';
import { findTables } from './table/find-tables';
import type { ScoringTable } from './table/find-tables';
import type { UnitSummary } from './summary/unit-summary';
import { understoodColumns } from './table/understood-columns';
import type { TableKind, UnderstoodTable } from './understood-table';
import { rememberedBy } from './workbook/remembered';
import type { WorkbookSnapshot } from './workbook/snapshot';

/** Every table of a workbook as it was understood: by sheets, and on each from top to bottom. */
export function understoodTables(
  { sheets }: WorkbookSnapshot,
  scoresheets: readonly Scoresheet[],
  summaries: readonly UnitSummary[],
): UnderstoodTable[] {
  return sheets.flatMap((snapshot) => {
    const tables = findTables(snapshot).flatMap((table) => understoodTable(table, scoresheets) ?? []);
    const own = summaries.filter(({ sheet }) => sheet.id === snapshot.sheet.id).map(({ table }) => table);
    return [...tables, ...own].sort((one, other) => one.headingTop - other.headingTop);
  });
}

function understoodTable(table: ScoringTable, scoresheets: readonly Scoresheet[]): UnderstoodTable | null {
  const own = scoresheets.filter((scoresheet) => isReadFrom(scoresheet, table));
  const kind = kindOf(table, own);
  if (kind === null) return null;
  const { snapshot, heading, bottom } = table;
  return {
    sheet: snapshot.sheet,
    kind,
    headingTop: heading.top,
    headingBottom: heading.bottom,
    bottom,
    columns: understoodColumns(table),
    rows: countedKinds(table),
    units: own.flatMap(({ unit }) => unit ?? []),
    byWording: wordedRows(own[0]),
  };
}

function kindOf(table: ScoringTable, scoresheets: readonly Scoresheet[]): TableKind | null {
  if (scoresheets.length > 0) return 'scoresheet';
  if (isFrameworkTable(table)) return 'framework';
  return unreadableScoresheet(table) === null ? null : 'unreadable';
}

/** Tables side by side begin in the same row; their names stand in different columns. */
function isReadFrom({ sheet, headingTop, columns }: Scoresheet, { snapshot, heading, columns: own }: ScoringTable): boolean {
  return sheet.id === snapshot.sheet.id && headingTop === heading.top && columns.name === own.name;
}

function countedKinds({ rows }: ScoringTable): UnderstoodTable['rows'] {
  const counts = { coded: 0, unnumbered: 0, total: 0, bonus: 0, penalty: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

function wordedRows(scoresheet: Scoresheet | undefined): UnderstoodTable['byWording'] {
  return scoresheet === undefined || !isAnyWorded(scoresheet.identified)
    ? []
    : scoresheet.entries.flatMap(({ row, code, identified }) =>
        identified.by === 'wording' ? [{ row, code, confidence: identified.confidence }] : [],
      );
}

const isAnyWorded = rememberedBy((rows: readonly IdentifiedRow[]): boolean => rows.some(({ identified }) => identified.by === 'wording'));
