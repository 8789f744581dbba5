import type { UnderstoodTable } from '../../core/understood-table';

/** Whether a person should look at how a table was understood: a needed column is missing, or rows were known by their wording alone. */
export function isDoubtful({ kind, byWording }: UnderstoodTable): boolean {
  return kind === 'unreadable' || byWording.length > 0;
}

/** A workbook in which no table was found, or one that should be looked at. */
export function isInDoubt(tables: readonly UnderstoodTable[]): boolean {
  return tables.length === 0 || tables.some(isDoubtful);
}
