import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { ITableCellOptions } from 'docx';
import type { DocumentBlock, DocumentColumn, DocumentTable } from '../core/report/document/document-plan';
import { CENTER, JUSTIFIED, LEFT, line, runs, SIZES } from './texts';

/** Twentieths of a point. */
const FIRST_LINE = 567;
const BETWEEN = 120;

/** Blocks one below the other; words that a table follows stay with it. `width`: between the margins, in twentieths of a point. */
export function blocksOf(blocks: readonly DocumentBlock[], width: number): (Paragraph | Table)[] {
  return blocks.flatMap((block, at) => blockOf(block, width, at + 1 === blocks.length || blocks[at + 1]?.kind === 'table'));
}

function blockOf(block: DocumentBlock, width: number, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        line(
          block.text,
          { bold: true },
          { alignment: LEFT, keepNext: true, spacing: { before: 2 * BETWEEN, after: BETWEEN }, outlineLevel: 0 },
        ),
      ];
    case 'subheading':
      return [
        line(
          block.text,
          { bold: true, size: SIZES.heading },
          { alignment: LEFT, keepNext: true, spacing: { before: BETWEEN, after: BETWEEN }, outlineLevel: 1 },
        ),
      ];
    case 'paragraph':
      return [
        line(
          block.text,
          {},
          { alignment: JUSTIFIED, keepNext, indent: { firstLine: FIRST_LINE }, spacing: { before: BETWEEN / 2, after: BETWEEN / 2 } },
        ),
      ];
    case 'table':
      return [tableOf(block, width), new Paragraph({ spacing: { after: BETWEEN }, children: [] })];
  }
}

function tableOf({ columns, rows }: DocumentTable, width: number): Table {
  const widths = columnWidths(columns, width);
  const body = rows.map(
    ({ cells, strong }) =>
      new TableRow({
        cantSplit: cells.every((text) => text.length < LONGEST_UNSPLIT),
        children: columns.map(({ numeric }, at) => cellOf(cells[at] ?? '', { width: widths[at] ?? 0, strong, numeric, shaded: false })),
      }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [...headingRows(columns, widths), ...body],
  });
}

/** One row; two where headings share a group, which then stands above them. Both are repeated on every page. */
function headingRows(columns: readonly DocumentColumn[], widths: readonly number[]): TableRow[] {
  const cells = columns.map(({ heading, group }, at) => ({ heading, group, width: widths[at] ?? 0 }));
  const look = { strong: true, numeric: true, shaded: true };
  if (cells.every(({ group }) => group === null))
    return [headingRow(cells.map(({ heading, width }) => cellOf(heading, { ...look, width })))];
  const above = cells.flatMap(({ heading, group, width }, at) => {
    if (group === null) return [cellOf(heading, { ...look, width, merge: { verticalMerge: VerticalMergeType.RESTART } })];
    if (cells[at - 1]?.group === group) return [];
    const alike = cells.filter((each) => each.group === group);
    return [cellOf(group, { ...look, width: alike.reduce((sum, each) => sum + each.width, 0), merge: { columnSpan: alike.length } })];
  });
  const below = cells.map(({ heading, group, width }) =>
    group === null
      ? cellOf('', { ...look, width, merge: { verticalMerge: VerticalMergeType.CONTINUE } })
      : cellOf(heading, { ...look, width }),
  );
  return [headingRow(above), headingRow(below)];
}

function headingRow(children: TableCell[]): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

/** A row that is longer than a page must be allowed to go over to the next. */
const LONGEST_UNSPLIT = 600;

/** By their shares, to the last twentieth of a point. */
function columnWidths(columns: readonly DocumentColumn[], width: number): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((share * width) / whole));
}

interface CellLook {
  readonly width: number;
  readonly strong: boolean;
  readonly numeric: boolean;
  readonly shaded: boolean;
  /** Where it is one with its neighbours. */
  readonly merge?: Pick<ITableCellOptions, 'columnSpan' | 'verticalMerge'>;
}

const PADDING = { top: 40, bottom: 40, left: 70, right: 70 };

function cellOf(text: string, { width, strong, numeric, shaded, merge }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: PADDING,
    ...merge,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(shaded && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E7EEF7' } }),
    children: [new Paragraph({ alignment: numeric ? CENTER : LEFT, children: runs(text, { size: SIZES.table, bold: strong }) })],
  });
}
