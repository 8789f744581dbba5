import type { ScoreColumn, TextColumn } from '../scoresheet/scoresheet';
import type { HeadingMeaning } from './column-headings';

/** What a column of a scoring table holds, beside code and name. */
export type ColumnMeaning = 'maximum' | ScoreColumn | 'deducted' | 'index' | TextColumn | 'scored-by' | 'scoring' | 'results';

export const SCORE_COLUMNS: readonly ScoreColumn[] = ['self', 'appraised-1', 'appraised-2', 'achieved', 'survey'];
export const TEXT_COLUMNS: readonly TextColumn[] = [
  ...(['evidence', 'explanation', 'opinion', 'notes', 'measuredResult', 'responsibleAgency'] as const),
];

/** A column, from zero on the sheet, and what its heading says. */
export type Claim = readonly [column: number, meaning: HeadingMeaning];

/** What a heading means whatever the other headings are. */
export function certainMeanings(meaning: HeadingMeaning): readonly ColumnMeaning[] {
  switch (meaning) {
    case 'evidence-and-explanation':
      return ['evidence', 'explanation'];
    case 'code':
    case 'name':
    case 'appraised':
    case 'overall':
    case 'after-deduction':
    case 'unclear':
    case 'unclear-appraised':
    case 'unit':
      return [];
    default:
      return [meaning];
  }
}
