import type { ItemCode } from '../framework/item-code';
import { optionOf } from '../framework/read-option';
import { HUNDRED } from '../indices/points';
import { rememberedByText } from '../workbook/remembered';
import type { SummaryKind } from './row-labels';
import type { SortedCode, SortedCodedRow, SortedRow } from './row-alone';
import type { CodedRow, SummaryPart, TableRow } from './table-rows';

/**
 * The rows that belong to the table. Below a total, and below a bonus or penalty row, numbering begins again for what is
 * no item: footnotes, kinds of bonus, which are kept beside what they are kinds of. Below headings that are typed again it begins again for the next table. In a table
 * with codes a row without one belongs to the row above it; behind blank rows it needs points of its own, or an option's at
 * the end of its text.
 *
 * @param codes those of the rows that have one, in their order; `null` where each says by itself what it means
 */
export function insideTable(rows: readonly SortedRow[], codes: readonly ItemCode[] | null): TableRow[] {
  const inside: TableRow[] = [];
  const seen = new CodesInside(inside);
  const outside: string[] = [];
  const hasCodes = rows.some(({ kind }) => kind === 'coded');
  const lastItem = lastItemAmong(rows);
  let summed: SummaryKind | null = null;
  let newPage = false;
  let parts: SummaryPart[] = [];

  let nextCode = 0;
  const codeOf = (code: SortedCode | null): ItemCode | null => {
    if (code === null) return null;
    if (codes === null) return 'canonical' in code ? code : null;
    nextCode += 1;
    return codes[nextCode - 1] ?? null;
  };
  for (let at = 0; at < rows.length; at += 1) {
    const sorted = rows[at];
    if (sorted === undefined) break;
    const { row } = sorted;
    switch (sorted.kind) {
      case 'heading-again':
        newPage = true;
        break;
      case 'coded': {
        const code = codeOf(sorted.code);
        if (code === null) break;
        const { canonical } = code;
        const { hasPoints, name } = sorted;
        if (newPage && seen.has(canonical)) return inside;
        newPage = false;
        const isFootnote = summed !== null && (seen.has(canonical) || row > lastItem || parts.length > 0);
        if (isFootnote || (outside.length > 0 && outside.some((branch) => canonical.startsWith(`${branch}.`)))) {
          if (hasPoints && summed !== 'total') parts.push({ row, text: name });
          break;
        }
        summed = null;
        inside.push(isUnderstood(sorted) && sorted.code === code ? sorted : { kind: 'coded', row, code, printed: sorted.printed, name });
        break;
      }
      case 'unnumbered': {
        const { hasPoints, text } = sorted;
        if (summed === 'total' && !hasCodes && hasPoints) summed = null;
        if (summed !== null) {
          if (hasPoints && summed !== 'total') parts.push({ row, text });
          break;
        }
        if (!hasCodes || hasPoints || inside.length === 0 || inside.at(-1)?.row === row - 1 || isOption(text)) inside.push(sorted);
        break;
      }
      case 'total':
      case 'bonus':
      case 'penalty': {
        const { kind } = sorted;
        const code = codeOf(sorted.code);
        summed = hasCodes && !seen.any() ? null : kind;
        if (code !== null && kind !== 'total') outside.push(code.canonical);
        parts = [];
        inside.push({ kind, row, parts });
        break;
      }
    }
  }
  return inside;
}

function isUnderstood(row: SortedCodedRow): row is SortedCodedRow & CodedRow {
  return 'canonical' in row.code;
}

/** The row of the last with a code and points; -1 where there is none. */
function lastItemAmong(rows: readonly SortedRow[]): number {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row?.kind === 'coded' && row.hasPoints) return row.row;
  }
  return -1;
}

/** The codes of the rows inside so far. They are only put together once somebody asks, which is below a total or on a new page. */
class CodesInside {
  readonly #codes = new Set<string>();
  #upTo = 0;

  constructor(private readonly inside: readonly TableRow[]) {}

  has(canonical: string): boolean {
    for (; this.#upTo < this.inside.length; this.#upTo += 1) {
      const row = this.inside[this.#upTo];
      if (row?.kind === 'coded') this.#codes.add(row.code.canonical);
    }
    return this.#codes.has(canonical);
  }

  any(): boolean {
    return this.inside.some(({ kind }) => kind === 'coded');
  }
}

/** Whatever the maximum of its item is. */
const isOption = rememberedByText((text): boolean => optionOf(text, HUNDRED) !== null);
