import { scoringYear } from './evidence/scoring-year';
import type { CheckedSheet, RowSurroundings } from './rules/rule';
import type { Scoresheet, ScoresheetColumns } from './scoresheet/scoresheet';
import { Remembered } from './workbook/remembered';
import type { SheetRef, SheetSnapshot } from './workbook/snapshot';

/** What all rows of a scoresheet have around them: the very same as long as nothing of it changes. */
export function rowSurroundings(
  scoresheet: Scoresheet,
  snapshot: SheetSnapshot,
  { framework, today }: Pick<CheckedSheet, 'framework' | 'today'>,
): RowSurroundings {
  const { sheet, columns } = scoresheet;
  const year = scoringYear(scoresheet, snapshot, framework);
  const day = today === null ? '' : `${today.year} ${today.month} ${today.day}`;
  const known = SURROUNDINGS.get(columns) ?? new Remembered<SheetRef, RowSurroundings>();
  SURROUNDINGS.set(columns, known);
  return known.of(sheet, [framework, year, day], () => ({ sheet, columns, framework, year, today }));
}

/** Sheets may have their columns in common, and a sheet scoresheets with columns of their own. */
const SURROUNDINGS = new WeakMap<ScoresheetColumns, Remembered<SheetRef, RowSurroundings>>();
