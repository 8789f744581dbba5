import type { PlannedCell, PlannedContent, RowRole } from '../workbook/workbook-plan';
import { textOrBlank } from './planned-content';

/** A column of a table that is to be made. */
export interface PlannedColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly numeric: boolean;
  readonly numberFormat: string;
}

/** One row of the table: its cells from the first column on. */
export interface PlannedRow {
  readonly role: RowRole;
  readonly cells: readonly RowCell[];
}

export interface RowCell {
  readonly content: PlannedContent;
  readonly entered: boolean;
  readonly closed: boolean;
}

/** Excel and other programs take a text that begins so for a formula once somebody edits it. */
const MISTAKABLE = /^[=+\-@]/;

export function headingRow(columns: readonly PlannedColumn[]): PlannedRow {
  return { role: 'heading', cells: columns.map(({ heading }) => printed(textOrBlank(heading))) };
}

/** What we print and nobody enters. */
export function printed(content: PlannedContent): RowCell {
  return { content, entered: false, closed: false };
}

/** Rows one below the other; `top` is the first one's row. */
export function placeRows(columns: readonly PlannedColumn[], rows: readonly PlannedRow[], top: number): PlannedCell[] {
  return rows.flatMap(({ role, cells }, at) =>
    columns.flatMap(({ numeric, numberFormat }, column) => {
      const cell = cells[column];
      if (cell === undefined) return [];
      const { content, entered, closed } = cell;
      const format = formatOf(content, role === 'heading' ? 'General' : numberFormat);
      return [{ row: top + at, column, content, role: { kind: 'table', row: role, numeric, closed }, numberFormat: format, entered }];
    }),
  );
}

function formatOf(content: PlannedContent, numberFormat: string): string {
  return content.kind === 'text' && MISTAKABLE.test(content.text) ? '@' : numberFormat;
}
