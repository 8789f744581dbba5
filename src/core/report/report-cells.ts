import type { Place } from '../finding';
import { BLANK_CONTENT, textOrBlank } from '../new-workbook/planned-content';
import { printed } from '../new-workbook/planned-table';
import type { PlannedColumn, RowCell } from '../new-workbook/planned-table';
import type { RowRole } from '../workbook/workbook-plan';
import { printable } from './printable';
import type { LinkedRow } from './stacked-blocks';

/** A text as it may stand in a file; blank for none. */
export function textCell(text: string | null): RowCell {
  return printed(textOrBlank(text === null ? null : printable(text)));
}

/** A number that Excel can sum and sort; blank for none. */
export function numberCell(decimal: string | null): RowCell {
  return printed(decimal === null ? BLANK_CONTENT : { kind: 'number', number: decimal });
}

/** Left to whoever receives the sheet. */
export const ANSWER_CELL: RowCell = { content: BLANK_CONTENT, entered: true, closed: false };

export function row(
  role: RowRole,
  cells: readonly RowCell[],
  link: { readonly column: number; readonly to: Place } | null = null,
): LinkedRow {
  return { role, cells, link };
}

export function wordColumn(heading: string, width: number): PlannedColumn {
  return { heading, width, numeric: false, numberFormat: 'General' };
}

/** Points as they are, at most two decimals where the framework has no more. */
export function numberColumn(heading: string, width: number, numberFormat = 'General'): PlannedColumn {
  return { heading, width, numeric: true, numberFormat };
}

/** `0.00` for two decimals. */
export function shownFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
