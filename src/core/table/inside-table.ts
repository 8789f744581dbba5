import type { ItemCode } from '../framework/item-code';
import { optionOf } from '../framework/read-option';
import { HUNDRED } from '../indices/points';
import { rememberedByText } from '../workbook/remembered';
import type { SummaryKind } from './row-labels';
import type { SortedCode, SortedCodedRow, SortedRow, SortedSummaryRow, SortedUnnumberedRow } from './sorted-row';
import type { CodedRow, SummaryPart, TableRow } from './table-rows';

/**
 * The rows that belong to the table. Below a total, and below a bonus or penalty row, numbering begins again for what is
 * no item: footnotes, kinds of bonus, which are kept beside what they are kinds of. Below headings that are typed again it
 * begins again for the next table. In a table with codes a row without one belongs to the row above it; behind blank rows it
 * needs points of its own, or an option's at the end of its text.
 *
 * @param codes those of the rows that have one, in their order; `null` where each says by itself what it means
 */
export function insideTable(rows: readonly SortedRow[], codes: readonly ItemCode[] | null): readonly TableRow[] {
  const inside = new RowsInside(rows, codes);
  rows.every((row) => inside.goesOnWith(row));
  return inside.rows;
}

/** The rows of a table, as one after the other is met. */
class RowsInside {
  readonly rows: TableRow[] = [];
  readonly #seen = new CodesInside(this.rows);
  readonly #hasCodes: boolean;
  readonly #lastItem: number;
  /** Bonus and penalty rows may have codes of their own; what is numbered below those is no item. */
  readonly #outside: string[] = [];
  #summed: SummaryKind | null = null;
  #newPage = false;
  #parts: SummaryPart[] = [];
  #nextCode = 0;

  constructor(
    rows: readonly SortedRow[],
    private readonly codes: readonly ItemCode[] | null,
  ) {
    this.#hasCodes = rows.some(({ kind }) => kind === 'coded');
    this.#lastItem = lastItemAmong(rows);
  }

  /** `false` where the next table begins. */
  goesOnWith(row: SortedRow): boolean {
    switch (row.kind) {
      case 'heading-again':
        this.#newPage = true;
        return true;
      case 'coded':
        return this.#goesOnWithCoded(row, this.#codeOf(row.code));
      case 'unnumbered':
        this.#addUnnumbered(row);
        return true;
      case 'total':
      case 'bonus':
      case 'penalty':
        this.#addSummary(row, this.#codeOf(row.code));
        return true;
    }
  }

  #codeOf(code: SortedCode | null): ItemCode | null {
    if (code === null) return null;
    if (this.codes === null) return 'canonical' in code ? code : null;
    this.#nextCode += 1;
    return this.codes[this.#nextCode - 1] ?? null;
  }

  #goesOnWithCoded(sorted: SortedCodedRow, code: ItemCode | null): boolean {
    if (code === null) return true;
    const { row, name, hasPoints, printed } = sorted;
    if (this.#newPage && this.#seen.has(code.canonical)) return false;
    this.#newPage = false;
    if (this.#isBelowSummary(row, code)) {
      this.#addPart(row, name, hasPoints);
      return true;
    }
    this.#summed = null;
    this.rows.push(isUnderstood(sorted) && sorted.code === code ? sorted : { kind: 'coded', row, code, printed, name });
    return true;
  }

  #isBelowSummary(row: number, { canonical }: ItemCode): boolean {
    const isFootnote = this.#summed !== null && (this.#seen.has(canonical) || row > this.#lastItem || this.#parts.length > 0);
    return isFootnote || (this.#outside.length > 0 && this.#outside.some((branch) => canonical.startsWith(`${branch}.`)));
  }

  #addPart(row: number, text: string, hasPoints: boolean): void {
    if (hasPoints && this.#summed !== 'total') this.#parts.push({ row, text });
  }

  #addUnnumbered(sorted: SortedUnnumberedRow): void {
    const { row, text, hasPoints } = sorted;
    if (this.#summed === 'total' && !this.#hasCodes && hasPoints) this.#summed = null;
    if (this.#summed !== null) this.#addPart(row, text, hasPoints);
    else if (!this.#hasCodes || hasPoints || this.#isRightBelow(row) || isOption(text)) this.rows.push(sorted);
  }

  #isRightBelow(row: number): boolean {
    const last = this.rows[this.rows.length - 1];
    return last === undefined || last.row === row - 1;
  }

  #addSummary({ kind, row }: SortedSummaryRow, code: ItemCode | null): void {
    this.#summed = this.#hasCodes && !this.#seen.any() ? null : kind;
    if (code !== null && kind !== 'total') this.#outside.push(code.canonical);
    this.#parts = [];
    this.rows.push({ kind, row, parts: this.#parts });
  }
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
