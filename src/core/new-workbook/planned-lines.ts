import type { CellArea } from '../workbook/cell-ref';
import type { CellRole, PlannedCell } from '../workbook/workbook-plan';
import { textOrBlank } from './planned-content';

/** A row above or below the table; without any part it is a gap. */
export type PlannedLine = readonly LinePart[];

/** A text across some columns, both ends included. */
export interface LinePart {
  readonly text: string;
  readonly role: Exclude<CellRole['kind'], 'table'>;
  readonly from: number;
  readonly to: number;
  readonly entered: boolean;
}

export const GAP: PlannedLine = [];

/** Lines one below the other; `top` is the first one's row. */
export function placeLines(lines: readonly PlannedLine[], top: number): { readonly cells: PlannedCell[]; readonly merges: CellArea[] } {
  const parts = lines.flatMap((line, at) => line.map((part) => ({ ...part, row: top + at })));
  return {
    cells: parts.map(({ row, from, text, role, entered }) => ({
      row,
      column: from,
      content: textOrBlank(text),
      role: { kind: role },
      numberFormat: 'General',
      entered,
    })),
    merges: parts.filter(({ from, to }) => to > from).map(({ row, from, to }) => ({ row, column: from, rows: 1, columns: to - from + 1 })),
  };
}
