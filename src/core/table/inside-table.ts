import type { ItemCode } from '../framework/item-code';
import type { SortedRow, TableRow } from './table-rows';

/** A sorted row whose code is understood. */
export interface CodedRow extends SortedRow {
  readonly code: ItemCode | null;
}

/**
 * The rows that belong to the table. Below a total, and below a bonus or penalty row, numbering begins again for what is
 * no item: footnotes, kinds of bonus. Below headings that are typed again it begins again for the next table.
 */
export function insideTable(rows: readonly CodedRow[]): TableRow[] {
  const inside: TableRow[] = [];
  const seen = new Set<string>();
  const outside: string[] = [];
  let summed = false;
  let newPage = false;

  for (const { row, kind, code, printed, text } of rows) {
    switch (kind) {
      case 'heading-again':
        newPage = true;
        break;
      case 'coded': {
        if (code === null || printed === null) break;
        const { canonical } = code;
        if (newPage && seen.has(canonical)) return inside;
        newPage = false;
        if ((summed && seen.has(canonical)) || outside.some((branch) => canonical.startsWith(`${branch}.`))) break;
        summed = false;
        seen.add(canonical);
        inside.push({ kind, row, code, printed: printed.text, name: text });
        break;
      }
      case 'unnumbered':
        if (!summed && inside.at(-1)?.row === row - 1) inside.push({ kind, row, text });
        break;
      case 'total':
      case 'bonus':
      case 'penalty':
        summed = seen.size > 0;
        if (code !== null && kind !== 'total') outside.push(code.canonical);
        inside.push({ kind, row });
        break;
    }
  }
  return inside;
}
