import type { Points } from '../indices/points';
import { readScore } from '../scoresheet/read-score';
import { atOnce } from '../review-steps';
import { findTables } from '../table/find-tables';
import type { ScoringTable } from '../table/find-tables';
import type { SummaryKind } from '../table/row-labels';
import { rowsByKind } from '../table/rows-by-kind';
import { cellAt } from '../workbook/snapshot';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Framework } from './framework';
import { readFrameworkAreas } from './framework-areas';
import { readFrameworkPolicy } from './framework-policy';
import { isFrameworkTable, saysFramework } from './framework-table';
import { readFrameworkTitles } from './framework-titles';

/** The workbook's framework table (contract A): of several the one on a sheet of that name, then the one with most rows. */
export function readFramework(snapshot: WorkbookSnapshot): Framework | null {
  return atOnce(readFrameworkInSteps(snapshot));
}

export function* readFrameworkInSteps(snapshot: WorkbookSnapshot): Generator<void, Framework | null> {
  const candidates = snapshot.sheets.flatMap(findTables).filter(isFrameworkTable);
  const [table] = candidates.sort((one, other) => weight(other) - weight(one));
  if (table === undefined) return null;
  const known = FRAMEWORKS.get(table) ?? (yield* frameworkOf(table));
  FRAMEWORKS.set(table, known);
  return known;
}

function weight({ snapshot, rows }: ScoringTable): number {
  return (saysFramework(snapshot.sheet.name) ? 1e6 : 0) + rows.length;
}

/** Long frameworks take long to read, and of a workbook whose scores change it stays the same. */
const FRAMEWORKS = new WeakMap<ScoringTable, Framework>();

function* frameworkOf(table: ScoringTable): Generator<void, Framework> {
  const total = summaryMaximum(table, 'total');
  const { areas, leftOut: repeated, damagedCodes } = yield* readFrameworkAreas(table);
  const { policy, leftOut: unread } = readFrameworkPolicy(table);
  return {
    ...readFrameworkTitles(table.titles),
    source: 'sheet',
    sheet: table.snapshot.sheet,
    areas,
    printedTotal: total === null ? null : { maximum: total.points, row: total.row, column: total.column },
    bonusCap: summaryMaximum(table, 'bonus')?.points ?? null,
    penaltyCap: penaltyCap(table),
    policy,
    leftOut: [...repeated, ...unread],
    damagedCodes,
  };
}

/** A cap on what is taken away is as often written -5 as 5. */
function penaltyCap(table: ScoringTable): Points | null {
  return summaryMaximum(table, 'penalty')?.points.abs() ?? null;
}

function summaryMaximum(
  { snapshot, rows, columns }: ScoringTable,
  kind: SummaryKind,
): { readonly points: Points; readonly row: number; readonly column: number } | null {
  const row = rowsByKind(rows).last[kind]?.row;
  const column = columns.others.get('maximum');
  if (row === undefined || column === undefined) return null;
  const score = readScore(cellAt(snapshot, row, column));
  return score.kind === 'points' ? { points: score.points, row, column } : null;
}
