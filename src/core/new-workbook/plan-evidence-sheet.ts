import type { Framework } from '../framework/framework';
import type { SheetPlan } from '../workbook/workbook-plan';
import type { EvidenceListHeadings, NewWorkbookWording } from './new-workbook-wording';
import { BLANK_CONTENT } from './planned-content';
import { GAP, placeLines } from './planned-lines';
import { headingRow, placeRows } from './planned-table';
import type { PlannedColumn, PlannedRow } from './planned-table';

/** Lines that are ruled for entering documents; a longer list needs no more than more rows. */
const RULED_ROWS = 60;

/** The list in which a unit enters the documents that its scores rest on. */
export function planEvidenceSheet({ year }: Framework, wording: NewWorkbookWording): SheetPlan {
  const columns = evidenceColumns(wording.evidence.headings);
  const across = { from: 0, to: columns.length - 1 };
  const lines = [
    [{ text: wording.evidence.title(year), role: 'title', entered: false, ...across } as const],
    [{ text: wording.unit, role: 'caption', entered: true, ...across } as const],
    GAP,
  ];
  const heading = lines.length;
  const { cells, merges } = placeLines(lines, 0);
  const ruled: PlannedRow = { role: 'item', cells: columns.map(() => ({ content: BLANK_CONTENT, entered: true, closed: false })) };
  const rows = [headingRow(columns), ...new Array<PlannedRow>(RULED_ROWS).fill(ruled)];
  return {
    name: wording.sheets.evidence,
    columnWidths: columns.map(({ width }) => width),
    cells: [...cells, ...placeRows(columns, rows, heading)],
    merges,
    entryRules: [],
    frozen: { rows: heading + 1, columns: 0 },
    print: { orientation: 'landscape', repeatedRows: { first: heading, last: heading }, footer: wording.footer },
  };
}

/** References and codes are texts: Excel would make a date of `12/2025` and a number of `1.10`. */
function evidenceColumns(headings: EvidenceListHeadings): PlannedColumn[] {
  return [
    { heading: headings.number, width: 6, numeric: true, numberFormat: 'General' },
    { heading: headings.reference, width: 22, numeric: false, numberFormat: '@' },
    { heading: headings.date, width: 14, numeric: true, numberFormat: 'dd/mm/yyyy' },
    { heading: headings.issuer, width: 26, numeric: false, numberFormat: 'General' },
    { heading: headings.subject, width: 56, numeric: false, numberFormat: 'General' },
    { heading: headings.item, width: 14, numeric: true, numberFormat: '@' },
    { heading: headings.link, width: 34, numeric: false, numberFormat: 'General' },
  ];
}
