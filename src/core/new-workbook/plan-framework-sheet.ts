import type { Framework } from '../framework/framework';
import { policyLines } from '../framework/policy-lines';
import type { CellArea } from '../workbook/cell-ref';
import type { SheetPlan } from '../workbook/workbook-plan';
import { frameworkRows } from './framework-rows';
import type { NewWorkbookWording } from './new-workbook-wording';
import { GAP, placeLines } from './planned-lines';
import type { PlannedLine } from './planned-lines';
import { headingRow, placeRows } from './planned-table';
import type { PlannedColumn } from './planned-table';

/** The framework as a sheet that is read back as the same framework, of the same fingerprint (contract A). */
export function planFrameworkSheet(framework: Framework, wording: NewWorkbookWording): SheetPlan {
  const columns = frameworkColumns(wording);
  const lines = titleLines(framework, wording, columns.length);
  const heading = lines.length;
  const rows = [headingRow(columns), ...frameworkRows(framework, wording)];
  const above = placeLines(lines, 0);
  const below = placeLines([GAP, ...policyLines(framework.policy).map((line) => noteLine(line, columns.length))], heading + rows.length);
  return {
    name: wording.sheets.framework,
    columnWidths: columns.map(({ width }) => width),
    cells: [...above.cells, ...placeRows(columns, rows, heading), ...below.cells],
    merges: [...above.merges, ...below.merges],
    entryRules: [],
    frozen: { rows: heading + 1, columns: 2 },
    print: { orientation: 'landscape', repeatedRows: { first: heading, last: heading }, footer: wording.footer },
  };
}

/** The points of each item's options on the framework sheet, by the item's code: what a drop-down list offers. */
export function optionCells(framework: Framework, wording: NewWorkbookWording): ReadonlyMap<string, CellArea> {
  const columns = frameworkColumns(wording);
  const top = titleLines(framework, wording, columns.length).length + 1;
  const areas = new Map<string, CellArea>();
  for (const [at, { role, node }] of frameworkRows(framework, wording).entries()) {
    if (role !== 'option' || node === null) continue;
    const first = areas.get(node.code) ?? { row: top + at, column: MAXIMUM, rows: 0, columns: 1 };
    areas.set(node.code, { ...first, rows: first.rows + 1 });
  }
  return areas;
}

const MAXIMUM = 2;

function frameworkColumns({ framework: { headings } }: NewWorkbookWording): PlannedColumn[] {
  const words = { numeric: false, numberFormat: 'General' };
  return [
    { heading: headings.code, width: 8, numeric: true, numberFormat: '@' },
    { heading: headings.name, width: 56, ...words },
    { heading: headings.maximum, width: 9, numeric: true, numberFormat: 'General' },
    { heading: headings.scoredBy, width: 15, ...words },
    { heading: headings.scoring, width: 34, ...words },
    { heading: headings.evidence, width: 38, ...words },
    { heading: headings.responsibleAgency, width: 20, ...words },
  ];
}

function titleLines({ title, year, decision }: Framework, { framework }: NewWorkbookWording, width: number): PlannedLine[] {
  const across = (text: string, role: 'title' | 'caption'): PlannedLine => [{ text, role, from: 0, to: width - 1, entered: false }];
  return [
    ...(title === null ? [] : [across(title, 'title')]),
    ...(decision === null ? [] : [across(framework.decision(decision), 'caption')]),
    ...(year === null ? [] : [across(framework.year(year), 'caption')]),
    GAP,
  ];
}

/** What the framework decides otherwise than usual stands below its table, beside the codes. */
function noteLine(text: string, width: number): PlannedLine {
  return [{ text, role: 'note', from: 1, to: width - 1, entered: false }];
}
