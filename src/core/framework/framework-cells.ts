import type { Points } from '../indices/points';
import { readScore } from '../scoresheet/read-score';
import type { ScoringTable } from '../table/find-tables';
import type { ColumnMeaning } from '../table/table-columns';
import { foldSpaces } from '../workbook/folded-text';
import { cellAt } from '../workbook/snapshot';
import type { Cell } from '../workbook/snapshot';
import type { FrameworkNode } from './framework';

/** The points in the maximum column of a row, an option's too. */
export function maximumAt(table: ScoringTable, row: number): Points | null {
  const cell = cellOf(table, row, 'maximum');
  const score = cell === null ? null : readScore(cell);
  return score?.kind === 'points' ? score.points : null;
}

export function maximumCell({ columns }: ScoringTable, row: number): FrameworkNode['maximumCell'] {
  const column = columns.others.get('maximum');
  return column === undefined ? null : { row, column };
}

export function textAt(table: ScoringTable, row: number, meaning: ColumnMeaning): string {
  const text = rawTextAt(table, row, meaning);
  return text === '' ? '' : foldSpaces(text);
}

/** With its line breaks: they part the options of a scoring wording. */
export function rawTextAt(table: ScoringTable, row: number, meaning: ColumnMeaning): string {
  const value = cellOf(table, row, meaning)?.value ?? '';
  return value === '' ? '' : String(value).trim();
}

function cellOf({ snapshot, columns }: ScoringTable, row: number, meaning: ColumnMeaning): Cell | null {
  const column = columns.others.get(meaning);
  return column === undefined ? null : cellAt(snapshot, row, column);
}
