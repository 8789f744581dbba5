import type { ItemCode } from '../framework/item-code';
import { optionOf } from '../framework/read-option';
import { HUNDRED } from '../indices/points';
import { rememberedByText } from '../workbook/remembered';
import type { SummaryKind } from './row-labels';
import type { SortedRow } from './row-alone';
import type { SummaryPart, TableRow } from './table-rows';

/** A sorted row whose code is understood. */
export interface CodedRow extends SortedRow {
  readonly code: ItemCode | null;
}

/**
 * The rows that belong to the table. Below a total, and below a bonus or penalty row, numbering begins again for what is
 * no item: footnotes, kinds of bonus, which are kept beside what they are kinds of. Below headings that are typed again it begins again for the next table. In a table
 * with codes a row without one belongs to the row above it; behind blank rows it needs points of its own, or an option's at
 * the end of its text.
 */
export function insideTable(rows: readonly CodedRow[]): TableRow[] {
  const inside: TableRow[] = [];
  const seen = new Set<string>();
  const outside: string[] = [];
  const hasCodes = rows.some(({ kind }) => kind === 'coded');
  const lastItem = rows.filter(({ kind, hasPoints }) => kind === 'coded' && hasPoints).at(-1)?.row ?? -1;
  let summed: SummaryKind | null = null;
  let newPage = false;
  let parts: SummaryPart[] = [];

  for (const { row, kind, code, printed, text, hasPoints } of rows) {
    switch (kind) {
      case 'heading-again':
        newPage = true;
        break;
      case 'coded': {
        if (code === null || printed === null) break;
        const { canonical } = code;
        if (newPage && seen.has(canonical)) return inside;
        newPage = false;
        const isFootnote = summed !== null && (seen.has(canonical) || row > lastItem || parts.length > 0);
        if (isFootnote || outside.some((branch) => canonical.startsWith(`${branch}.`))) {
          if (hasPoints && summed !== 'total') parts.push({ row, text });
          break;
        }
        summed = null;
        seen.add(canonical);
        inside.push({ kind, row, code, printed: printed.text, name: text });
        break;
      }
      case 'unnumbered':
        if (summed === 'total' && !hasCodes && hasPoints) summed = null;
        if (summed !== null) {
          if (hasPoints && summed !== 'total') parts.push({ row, text });
          break;
        }
        if (!hasCodes || hasPoints || inside.length === 0 || inside.at(-1)?.row === row - 1 || isOption(text)) inside.push({ kind, row, text });
        break;
      case 'total':
      case 'bonus':
      case 'penalty':
        summed = hasCodes && seen.size === 0 ? null : kind;
        if (code !== null && kind !== 'total') outside.push(code.canonical);
        parts = [];
        inside.push({ kind, row, parts });
        break;
    }
  }
  return inside;
}

/** Whatever the maximum of its item is. */
const isOption = rememberedByText((text): boolean => optionOf(text, HUNDRED) !== null);
