import { USUAL_POLICY } from '../framework/framework';
import { rankUnits } from '../indices/rank-units';
import { findTables } from '../table/find-tables';
import type { ScoringTable } from '../table/find-tables';
import { isFilled, unitHeadingAt } from '../table/heading-block';
import type { HeadingBlock } from '../table/heading-block';
import { isSignature, summaryKind } from '../table/row-labels';
import { foldSpaces, foldText } from '../workbook/folded-text';
import { bottomOf, cellAt } from '../workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { summaryColumns } from './summary-columns';
import type { SummaryColumns } from './summary-columns';
import { summaryPoints } from './summary-points';
import { understoodSummary } from './understood-summary';
import type { SummaryUnit, UnitSummary } from './unit-summary';

/** Every table whose rows are units, on every sheet, for its totals and ranks. */
export function readSummaries({ sheets }: WorkbookSnapshot, decimals = USUAL_POLICY.decimals): UnitSummary[] {
  return sheets.flatMap((snapshot) => summariesOn(snapshot, decimals));
}

/** Titles and notes take a few rows; nobody begins a summary below so many. */
const MOST_ROWS_ABOVE = 200;

function summariesOn(snapshot: SheetSnapshot, decimals: number): UnitSummary[] {
  const scoring = findTables(snapshot);
  const tableAt = (row: number): ScoringTable | undefined => scoring.find(({ heading, bottom }) => row >= heading.top && row < bottom);
  const isInScores = (row: number): boolean => tableAt(row) !== undefined;
  const summaries: UnitSummary[] = [];
  let looked = 0;
  for (let row = snapshot.top; row < bottomOf(snapshot) && looked < MOST_ROWS_ABOVE; row += 1) {
    const table = tableAt(row);
    if (table !== undefined) row = table.bottom - 1;
    if (table !== undefined || !isFilled(snapshot, row)) continue;
    looked += 1;
    const heading = unitHeadingAt(snapshot, row);
    const columns = heading === null ? null : summaryColumns(heading);
    if (heading === null || columns === null) continue;
    const units = ranked(unitsBelow(snapshot, heading, columns, isInScores), decimals);
    if (units.length === 0) continue;
    summaries.push({
      ...{ sheet: snapshot.sheet, headingTop: heading.top, headingBottom: heading.bottom, units },
      table: understoodSummary(snapshot.sheet, heading, columns, units),
    });
    row = units.at(-1)?.row ?? row;
  }
  return summaries;
}

type UnrankedUnit = Omit<SummaryUnit, 'rank'>;

function unitsBelow(
  snapshot: SheetSnapshot,
  heading: HeadingBlock,
  columns: SummaryColumns,
  isInScores: (row: number) => boolean,
): UnrankedUnit[] {
  const units: UnrankedUnit[] = [];
  for (let row = heading.bottom + 1; row < bottomOf(snapshot); row += 1) {
    if (isInScores(row) || unitHeadingAt(snapshot, row) !== null) return units;
    const { value } = cellAt(snapshot, row, columns.unit);
    const name = typeof value === 'string' ? foldSpaces(value) : '';
    const total = summaryPoints(snapshot, heading, columns.total, row);
    const isScored = total.points !== null || total.percent !== null;
    if (!isScored && rowTexts(snapshot, row).some(isSignature)) return units;
    // A row without number and points heads a group of units; a total or an average is no unit.
    const isUnit = isScored || isNumbered(snapshot, row, columns);
    if (name === '' || !isUnit || summaryKind(name) !== null || IS_AVERAGE.test(foldText(name))) continue;
    const areas = columns.areas.map((area) => ({ name: area.name, ...summaryPoints(snapshot, heading, area, row) }));
    units.push({ row, name, total, areas });
  }
  return units;
}

function isNumbered(snapshot: SheetSnapshot, row: number, { code }: SummaryColumns): boolean {
  return code !== null && /^\d+$/.test(String(cellAt(snapshot, row, code).value));
}

const IS_AVERAGE = /^(?:diem )?(?:trung binh|binh quan)/;

function rowTexts(snapshot: SheetSnapshot, row: number): string[] {
  const values = snapshot.values[row - snapshot.top] ?? [];
  return values.flatMap((value) => (typeof value === 'string' ? [value.trim()] : []));
}

function ranked(units: readonly UnrankedUnit[], decimals: number): SummaryUnit[] {
  const hasPercents = units.some(({ total }) => total.percent !== null);
  const ranks = rankUnits(
    units.map(({ total }) => (hasPercents ? total.percent : total.points)),
    decimals,
  );
  return units.map((unit, at) => ({ ...unit, rank: ranks[at] ?? null }));
}
