import { rememberedBy } from '../workbook/remembered';
import type { SummaryKind } from './row-labels';
import type { TableRow } from './table-rows';

/** A total, bonus or penalty row. */
export type SummaryTableRow = Extract<TableRow, { readonly parts: unknown }>;

/** The last row of each kind: subtotals of areas may be labelled like the total below them. */
export const lastSummaries = rememberedBy((rows: readonly TableRow[]): Readonly<Record<SummaryKind, SummaryTableRow | null>> => {
  const last: Record<SummaryKind, SummaryTableRow | null> = { total: null, bonus: null, penalty: null };
  for (const row of rows) if (row.kind !== 'coded' && row.kind !== 'unnumbered') last[row.kind] = row;
  return last;
});
