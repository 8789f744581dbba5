import { rememberedBy } from '../workbook/remembered';
import type { SummaryKind } from './row-labels';
import type { TableRow } from './table-rows';

export type CodedTableRow = Extract<TableRow, { readonly kind: 'coded' }>;
export type UnnumberedTableRow = Extract<TableRow, { readonly kind: 'unnumbered' }>;
export type SummaryTableRow = Extract<TableRow, { readonly kind: SummaryKind }>;

interface RowsByKind {
  readonly coded: readonly CodedTableRow[];
  readonly unnumbered: readonly UnnumberedTableRow[];
  /** The last row of each kind: subtotals of areas may be labelled like the total below them. */
  readonly last: Readonly<Record<SummaryKind, SummaryTableRow | null>>;
}

/**
 * A table's rows of one kind or the other. Of a long table most ask for few, and going through all takes its time (`forEach`: the
 * iterator of a loop would make an answer for each of a hundred thousand rows, and throw it away).
 */
export const rowsByKind = rememberedBy((rows: readonly TableRow[]): RowsByKind => {
  const coded: CodedTableRow[] = [];
  const unnumbered: UnnumberedTableRow[] = [];
  const last: Record<SummaryKind, SummaryTableRow | null> = { total: null, bonus: null, penalty: null };
  rows.forEach((row) => {
    if (row.kind === 'coded') coded.push(row);
    else if (row.kind === 'unnumbered') unnumbered.push(row);
    else last[row.kind] = row;
  });
  return { coded, unnumbered, last };
});
