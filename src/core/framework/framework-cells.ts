import type { ScoringTable } from '../table/find-tables';
import type { ColumnMeaning } from '../table/table-columns';
import { foldSpaces } from '../workbook/folded-text';
import { valueAt } from '../workbook/snapshot';
import type { FrameworkNode } from './framework';

export function maximumCell({ columns }: ScoringTable, row: number): FrameworkNode['maximumCell'] {
  const column = columns.others.get('maximum');
  return column === undefined ? null : { row, column };
}

export function textAt(table: ScoringTable, row: number, meaning: ColumnMeaning): string {
  const text = rawTextAt(table, row, meaning);
  return text === '' ? '' : foldSpaces(text);
}

/** With its line breaks: they part the options of a scoring wording. */
export function rawTextAt({ snapshot, columns }: ScoringTable, row: number, meaning: ColumnMeaning): string {
  const column = columns.others.get(meaning);
  const value = column === undefined ? null : valueAt(snapshot, row, column);
  return value === null || value === '' ? '' : String(value).trim();
}
