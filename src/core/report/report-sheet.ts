import { GAP } from '../new-workbook/planned-lines';
import type { LinePart, PlannedLine } from '../new-workbook/planned-lines';
import type { ChartPlan, PlannedCell, PrintSetup, SheetPart, SheetPlan } from '../workbook/workbook-plan';
import { printable } from './printable';
import type { Report } from './report';
import { markOfCells } from './report-mark';
import type { ReportWording } from './report-wording';
import { stackedBlocks } from './stacked-blocks';
import type { SheetBlock, StackedBlocks } from './stacked-blocks';

export interface SheetDraft {
  readonly name: string;
  readonly columnWidths: readonly number[];
  /** Titles, from the first row on, in their roles; our mark follows them. */
  readonly above: readonly PlannedLine[];
  readonly blocks: readonly SheetBlock[];
  /** Which of the blocks is the table whose headings are printed on every page; `null` for none. */
  readonly repeated: number | null;
  readonly orientation: PrintSetup['orientation'];
  /** Where the blocks stand, counted as in `blocks`, so that a chart can speak of their cells. */
  readonly chart?: (tops: readonly number[]) => ChartPlan | null;
}

/** A report sheet with everything that all of them have: our mark, and what is printed around it on A4. */
export function reportSheet(draft: SheetDraft, report: Report, wording: ReportWording): SheetPlan {
  const width = draft.columnWidths.length;
  const markLine: PlannedLine = [lineAcross('mark', 'mark', width)];
  const stacked = stackedBlocks([{ kind: 'lines', lines: [...draft.above, markLine, GAP] }, ...draft.blocks]);
  const [, ...tops] = stacked.tops;
  const heading = draft.repeated === null ? null : (tops[draft.repeated] ?? null);
  return {
    name: draft.name,
    columnWidths: draft.columnWidths,
    cells: marked(stacked, draft.above.length, wording),
    merges: stacked.merges,
    links: stacked.links,
    entryRules: [],
    fitsRows: true,
    // Where the headings of a table are repeated, it may be torn anywhere.
    ...(heading === null && { parts: partsOf(draft.blocks, tops, stacked.rows) }),
    chart: draft.chart?.(tops) ?? null,
    frozen: { rows: heading === null ? 0 : heading + 1, columns: 0 },
    print: {
      orientation: draft.orientation,
      repeatedRows: heading === null ? null : { first: heading, last: heading },
      header: printable(wording.header(report)),
      footer: wording.footer,
    },
  };
}

/** Each begins with lines; the titles and what they stand above are one. */
function partsOf(blocks: readonly SheetBlock[], tops: readonly number[], rows: number): readonly SheetPart[] {
  const [, ...starts] = blocks.flatMap(({ kind }, at) => (kind === 'lines' ? [tops[at] ?? 0] : []));
  return [0, ...starts].map((row, at) => ({ row, rows: (starts[at] ?? rows) - row }));
}

/** A text over all columns. */
export function lineAcross(role: LinePart['role'], text: string, width: number): LinePart {
  return { text: printable(text), role, from: 0, to: width - 1, entered: false };
}

/** A heading; below the titles there is a gap already. */
export function sectionLines(heading: string, width: number, gap: readonly PlannedLine[] = [GAP]): SheetBlock {
  return { kind: 'lines', lines: [...gap, [lineAcross('section', heading, width)]] };
}

export function noteLines(text: string, width: number): SheetBlock {
  return { kind: 'lines', lines: [[lineAcross('note', text, width)]] };
}

/** The framework, the workbook, the time and the verdict: the same on every sheet. */
export function reportLines(title: string, report: Report, wording: ReportWording, width: number): PlannedLine[] {
  return [
    [lineAcross('title', title, width)],
    [lineAcross('caption', wording.framework(report.framework), width)],
    [lineAcross('caption', wording.checked(report), width)],
  ];
}

/** The digest is taken of everything else on the sheet. */
function marked({ cells }: StackedBlocks, markRow: number, wording: ReportWording): readonly PlannedCell[] {
  const code = markOfCells(cells.filter(({ row }) => row !== markRow));
  return cells.map((cell) => (cell.row === markRow ? { ...cell, content: { kind: 'text', text: printable(wording.mark(code)) } } : cell));
}
