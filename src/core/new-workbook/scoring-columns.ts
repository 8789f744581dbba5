import type { Framework } from '../framework/framework';
import { itemsOf } from '../framework/framework-tree';
import type { NewWorkbookWording, ScoringHeadings } from './new-workbook-wording';
import type { PlannedColumn } from './planned-table';

/** A column of the scoring sheet. */
export type ScoringColumn = keyof ScoringHeadings;

/** Which column stands where, from zero, in the order of the sheet. */
export type ScoringColumns = ReadonlyMap<ScoringColumn, number>;

const IN_ORDER: readonly ScoringColumn[] = [
  ...(['code', 'name', 'maximum', 'self', 'appraised', 'survey', 'achieved', 'index'] as const),
  ...(['evidence', 'explanation', 'opinion', 'responsibleAgency'] as const),
];

/** Survey scores have a column only where something is scored by a survey. */
export function scoringColumns(framework: Framework): ScoringColumns {
  const hasSurvey = itemsOf(framework).some(({ terms }) => terms.scoredBy === 'survey');
  const columns = IN_ORDER.filter((column) => column !== 'survey' || hasSurvey);
  return new Map(columns.map((column, at) => [column, at]));
}

const WIDTHS: Readonly<Record<ScoringColumn, number>> = {
  code: 8,
  name: 46,
  maximum: 9,
  self: 10,
  appraised: 10,
  survey: 11,
  achieved: 10,
  index: 9,
  evidence: 34,
  explanation: 26,
  opinion: 26,
  responsibleAgency: 20,
};

const NUMERIC: ReadonlySet<ScoringColumn> = new Set([
  ...(['code', 'maximum', 'self', 'appraised', 'survey', 'achieved', 'index'] as const),
]);

/** How those columns look. */
export function scoringColumnLooks(columns: ScoringColumns, framework: Framework, wording: NewWorkbookWording): PlannedColumn[] {
  return [...columns.keys()].map((column) => ({
    heading: wording.scoring.headings[column],
    width: WIDTHS[column],
    numeric: NUMERIC.has(column),
    numberFormat: numberFormatOf(column, framework),
  }));
}

/** A code is a text, or Excel would make the number 1.1 of 1.10; an index shows all its decimals. */
function numberFormatOf(column: ScoringColumn, { policy }: Framework): string {
  if (column === 'code') return '@';
  if (column === 'index') return policy.decimals === 0 ? '0' : `0.${'0'.repeat(policy.decimals)}`;
  return 'General';
}
