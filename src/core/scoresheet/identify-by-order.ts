import { sum } from '../indices/points';
import type { ScoringTable } from '../table/find-tables';
import { rowsByKind } from '../table/rows-by-kind';
import type { IdentifiedRow } from './identify-rows';
import { isBulleted, maximumOfRow } from './row-wording';

/**
 * Rows without codes, and no framework to know them by: they are counted, and only where nothing but items can stand
 * there. That is so when every row has a maximum and the total's is their sum.
 */
export function identifyByOrder(table: ScoringTable): readonly IdentifiedRow[] {
  const { unnumbered, last } = rowsByKind(table.rows);
  const rows = unnumbered.filter(({ text }) => text !== '');
  const maxima = rows.flatMap(({ row }) => maximumOfRow(table, row) ?? []);
  const totalMaximum = last.total === null ? null : maximumOfRow(table, last.total.row);
  if (rows.length < 2 || maxima.length < rows.length || rows.some(({ text }) => isBulleted(text))) return [];
  if (totalMaximum === null || !sum(maxima).eq(totalMaximum)) return [];
  return rows.map(({ row, text }, at) => ({ row, code: String(at + 1), level: 1, printed: '', name: text, identified: { by: 'order' } }));
}
