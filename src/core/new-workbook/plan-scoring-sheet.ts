import type { Framework } from '../framework/framework';
import { toA1 } from '../workbook/cell-ref';
import type { SheetPlan } from '../workbook/workbook-plan';
import { entryRules } from './entry-rules';
import type { NewWorkbookWording } from './new-workbook-wording';
import { optionCells } from './plan-framework-sheet';
import { GAP, placeLines } from './planned-lines';
import type { LinePart, PlannedLine } from './planned-lines';
import { plannedSnapshot } from './planned-snapshot';
import { headingRow, placeRows } from './planned-table';
import { scoringCells } from './scoring-cells';
import { scoringColumnLooks, scoringColumns } from './scoring-columns';
import { scoringRows } from './scoring-rows';
import { summingFormulas } from './summing-formulas';

/** The sheet in which a unit scores itself, from the national heading down to the signatures. */
export function planScoringSheet(framework: Framework, wording: NewWorkbookWording): SheetPlan {
  const { scoring: name } = wording.sheets;
  const columns = scoringColumns(framework);
  const looks = scoringColumnLooks(columns, framework, wording);
  const lines = linesAbove(framework, wording, columns.size);
  const heading = lines.length;
  const rows = scoringRows(framework, heading + 1);
  const table = [headingRow(looks), ...rows.map((row) => scoringCells(row, columns, framework, wording))];
  const above = placeLines(lines, 0);
  const below = placeLines(signatureLines(wording, columns.size), heading + table.length);
  const bare = [...above.cells, ...placeRows(looks, table, heading), ...below.cells];
  const formulas = summingFormulas(plannedSnapshot({ name, cells: bare }), framework);
  return {
    name,
    columnWidths: looks.map(({ width }) => width),
    cells: bare.map((cell) => ({ ...cell, content: formulas.get(toA1(cell)) ?? cell.content })),
    merges: [...above.merges, ...below.merges],
    entryRules: entryRules({ framework, columns, rows, wording, options: optionCells(framework, wording) }),
    frozen: { rows: heading + 1, columns: 2 },
    print: { orientation: 'landscape', repeatedRows: { first: heading, last: heading }, footer: wording.footer },
  };
}

/** Codes and names stand at the left, the words about each item in the last four columns. */
const LEFT_HALF = 1;
const RIGHT_HALF = 4;

function linesAbove({ year, decision }: Framework, { letterhead, scoring, unit }: NewWorkbookWording, width: number): PlannedLine[] {
  const across = (text: string, role: LinePart['role'], entered = false): PlannedLine => [{ text, role, from: 0, to: width - 1, entered }];
  return [
    ...letterhead.right.map((right, at) => halves([letterhead.left[at] ?? '', right], 'national', width)),
    GAP,
    across(scoring.title(year), 'title'),
    ...(decision === null ? [] : [across(scoring.decision(decision), 'caption')]),
    across(unit, 'caption', true),
    GAP,
  ];
}

function signatureLines({ scoring: { placeAndDate, signatories, signing } }: NewWorkbookWording, width: number): PlannedLine[] {
  return [
    GAP,
    halves(['', placeAndDate], 'signing', width),
    halves([signatories.left, signatories.right], 'signatory', width),
    halves([signing.left, signing.right], 'signing', width),
  ];
}

/** Only what a person has to fill in or replace may be written over: the left half of the letterhead, the signatures. */
function halves([left, right]: readonly [string, string], role: LinePart['role'], width: number): PlannedLine {
  return [
    { text: left, role, from: 0, to: LEFT_HALF, entered: true },
    { text: right, role, from: width - RIGHT_HALF, to: width - 1, entered: role !== 'national' },
  ];
}
