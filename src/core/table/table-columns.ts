import type { ScoreColumn, TextColumn } from '../scoresheet/scoresheet';
import type { SheetSnapshot } from '../workbook/snapshot';
import { codeAndNameColumns } from './code-and-name';
import type { HeadingMeaning } from './column-headings';
import type { HeadingBlock } from './heading-block';

/** What a column of a scoring table holds, beside code and name. */
export type ColumnMeaning = 'maximum' | ScoreColumn | 'deducted' | 'index' | TextColumn | 'scored-by' | 'scoring' | 'results';

/** Which column holds what; columns from zero on the sheet. */
export interface TableColumns {
  /** The same as `name` where code and name share a cell. */
  readonly code: number;
  readonly name: number;
  readonly others: ReadonlyMap<ColumnMeaning, number>;
}

export const SCORE_COLUMNS: readonly ScoreColumn[] = ['self', 'appraised-1', 'appraised-2', 'achieved', 'survey'];
export const TEXT_COLUMNS: readonly TextColumn[] = [
  ...(['evidence', 'explanation', 'opinion', 'notes', 'measuredResult', 'responsibleAgency'] as const),
];

/** Of columns that claim one meaning the leftmost has it, except appraised scores, which are rounds. */
export function tableColumns(snapshot: SheetSnapshot, heading: HeadingBlock): TableColumns {
  const others = new Map<ColumnMeaning, number>();
  const claims = [...heading.meanings].sort(([one], [other]) => one - other);
  for (const [column, meaning] of claims) {
    for (const certain of certainMeanings(meaning)) claim(others, certain, column);
  }
  for (const [column, meaning] of claims) settle(others, meaning, column);
  return { ...codeAndNameColumns(snapshot, heading), others };
}

export function hasScores({ others }: TableColumns): boolean {
  return SCORE_COLUMNS.some((column) => others.has(column));
}

function claim(columns: Map<ColumnMeaning, number>, meaning: ColumnMeaning, column: number): void {
  if (!columns.has(meaning)) columns.set(meaning, column);
}

/** What a heading means whatever the other headings are. */
function certainMeanings(meaning: HeadingMeaning): readonly ColumnMeaning[] {
  switch (meaning) {
    case 'evidence-and-explanation':
      return ['evidence', 'explanation'];
    case 'code':
    case 'name':
    case 'appraised':
    case 'overall':
    case 'unclear':
    case 'unit':
    // Deductions lie between two appraised scores; neither column is a stage of its own.
    case 'deducted':
    case 'after-deduction':
      return [];
    default:
      return [meaning];
  }
}

/** Headings whose meaning depends on what the other columns hold, now that those are known. */
function settle(columns: Map<ColumnMeaning, number>, meaning: HeadingMeaning, column: number): void {
  if (meaning === 'appraised') claim(columns, columns.has('appraised-1') ? 'appraised-2' : 'appraised-1', column);
  if (meaning === 'overall' && SCORE_COLUMNS.some((score) => columns.has(score))) claim(columns, 'achieved', column);
  if (meaning === 'unclear' && columns.get('maximum') === column - 1) claim(columns, 'self', column);
}
