import type { Points } from '../indices/points';
import type { UnderstoodTable } from '../understood-table';
import type { SheetRef } from '../workbook/snapshot';

/** Points that a summary gives a unit, in total or for one area; each `null` where the sheet has none that can be read. */
export interface SummaryPoints {
  readonly points: Points | null;
  readonly maximum: Points | null;
  /** Points / maximum × 100, else the percentage as it stands. */
  readonly percent: Points | null;
}

/** One unit's row. */
export interface SummaryUnit {
  readonly row: number;
  readonly name: string;
  readonly total: SummaryPoints;
  /** In the order of the columns; empty where the summary has totals alone. */
  readonly areas: readonly (SummaryPoints & { readonly name: string })[];
  /** Place by percent, by points where there are no percentages; `null` where the unit has neither. */
  readonly rank: number | null;
}

/** A table with one row a unit. It is read for totals and ranks and judged by no rule. */
export interface UnitSummary {
  readonly sheet: SheetRef;
  /** First and last heading row, from zero. */
  readonly headingTop: number;
  readonly headingBottom: number;
  readonly units: readonly SummaryUnit[];
  readonly table: UnderstoodTable;
}
