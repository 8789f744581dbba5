import { placeLines } from '../new-workbook/planned-lines';
import type { PlannedLine } from '../new-workbook/planned-lines';
import { headingRow, placeRows } from '../new-workbook/planned-table';
import type { PlannedColumn, PlannedRow } from '../new-workbook/planned-table';
import type { Place } from '../finding';
import type { CellArea } from '../workbook/cell-ref';
import type { CellLink, PlannedCell } from '../workbook/workbook-plan';
import { continuedRows } from './continued-rows';

/** What stands one below the other on a report sheet. */
export type SheetBlock =
  | { readonly kind: 'lines'; readonly lines: readonly PlannedLine[] }
  | { readonly kind: 'table'; readonly columns: readonly PlannedColumn[]; readonly rows: readonly LinkedRow[] }
  /** Empty rows, for a chart to lie on. */
  | { readonly kind: 'room'; readonly rows: number };

/** A row of which one cell may lead to the place that it speaks of. */
export interface LinkedRow extends PlannedRow {
  readonly link: { readonly column: number; readonly to: Place } | null;
}

export interface StackedBlocks {
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly CellArea[];
  readonly links: readonly CellLink[];
  /** Each block's first row; of a table, that of its headings. */
  readonly tops: readonly number[];
  /** Of all blocks. */
  readonly rows: number;
}

export function stackedBlocks(blocks: readonly SheetBlock[]): StackedBlocks {
  const cells: PlannedCell[] = [];
  const merges: CellArea[] = [];
  const links: CellLink[] = [];
  const tops: number[] = [];
  let top = 0;
  for (const block of blocks) {
    const placed = placedAt(block, top);
    cells.push(...placed.cells);
    merges.push(...placed.merges);
    links.push(...placed.links);
    tops.push(top);
    top += placed.height;
  }
  return { cells, merges, links, tops, rows: top };
}

interface PlacedBlock extends Omit<StackedBlocks, 'tops' | 'rows'> {
  readonly height: number;
}

function placedAt(block: SheetBlock, top: number): PlacedBlock {
  switch (block.kind) {
    case 'lines':
      return { ...placeLines(block.lines, top), links: [], height: block.lines.length };
    case 'room':
      return { cells: [], merges: [], links: [], height: block.rows };
    case 'table':
      return placedTable(block.columns, block.rows, top);
  }
}

function placedTable(columns: readonly PlannedColumn[], rows: readonly LinkedRow[], top: number): PlacedBlock {
  const fitting = rows.flatMap((row) => continuedRows(row, columns));
  return {
    cells: placeRows(columns, [headingRow(columns), ...fitting], top),
    merges: [],
    links: fitting.flatMap(({ link }, at) => (link === null ? [] : [linkAt(link, top + 1 + at)])),
    height: 1 + fitting.length,
  };
}

function linkAt({ column, to }: NonNullable<LinkedRow['link']>, row: number): CellLink {
  return { row, column, sheet: to.sheet.name, to: { row: to.row, column: to.column } };
}
