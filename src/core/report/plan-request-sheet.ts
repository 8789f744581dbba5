import { GAP } from '../new-workbook/planned-lines';
import type { PlannedLine } from '../new-workbook/planned-lines';
import type { PlannedColumn } from '../new-workbook/planned-table';
import type { SheetPlan } from '../workbook/workbook-plan';
import type { Report } from './report';
import { ANSWER_CELL, numberCell, numberColumn, row, textCell, wordColumn } from './report-cells';
import { lineAcross, reportLines, reportSheet } from './report-sheet';
import type { ReportWording } from './report-wording';
import type { AgencyRequests, SupplyRequest } from './requests';
import type { LinkedRow } from './stacked-blocks';

/** What one agency has to supply, with room for its answer and for signatures. */
export function planRequestSheet(name: string, requests: AgencyRequests, report: Report, wording: ReportWording): SheetPlan {
  const columns = requestColumns(report, wording);
  const width = columns.length;
  const { request } = wording;
  const rows = [...requests.requests.map((each, at) => requestRow(each, at, report, wording)), totalRow(requests, columns, wording)];
  return reportSheet(
    {
      name,
      columnWidths: columns.map((column) => column.width),
      above: [
        ...reportLines(request.title, report, wording, width),
        [lineAcross('section', request.recipient(requests.agency), width)],
        [lineAcross('note', request.introduction(requests), width)],
      ],
      blocks: [
        { kind: 'table', columns, rows },
        { kind: 'lines', lines: signatureLines(wording, width) },
      ],
      repeated: 0,
      orientation: 'landscape',
    },
    report,
    wording,
  );
}

function requestColumns({ units }: Report, { headings }: ReportWording): PlannedColumn[] {
  return [
    numberColumn(headings.number, 6),
    ...(units.length > 1 ? [wordColumn(headings.unit, 18)] : []),
    wordColumn(headings.code, 8),
    wordColumn(headings.name, 36),
    numberColumn(headings.itemMaximum, 9),
    numberColumn(headings.claimed, 9),
    numberColumn(headings.atRisk, 9),
    wordColumn(headings.supply, 44),
    wordColumn(headings.required, 30),
    wordColumn(headings.place, 17),
    wordColumn(headings.answer, 24),
  ];
}

function requestRow(request: SupplyRequest, at: number, { units }: Report, wording: ReportWording): LinkedRow {
  const { finding, unit, item, maximum, claimed, atRisk, required } = request;
  const cells = [
    numberCell(String(at + 1)),
    ...(units.length > 1 ? [textCell(unit)] : []),
    textCell(item?.code ?? null),
    textCell(item?.name ?? null),
    numberCell(maximum),
    numberCell(claimed),
    numberCell(atRisk),
    textCell(wording.supply(request)),
    textCell(required),
    textCell(wording.place(finding)),
    ANSWER_CELL,
  ];
  return row('item', cells, { column: cells.length - 2, to: finding.place });
}

/** In the columns of names and of points at risk. */
function totalRow({ atRisk }: AgencyRequests, columns: readonly PlannedColumn[], { headings }: ReportWording): LinkedRow {
  const cells = columns.map(({ heading }) => {
    if (heading === headings.name) return textCell(headings.total);
    return heading === headings.atRisk ? numberCell(atRisk) : textCell(null);
  });
  return row('total', cells);
}

const RIGHT_HALF = 4;

function signatureLines({ request: { placeAndDate, signatories, signing } }: ReportWording, width: number): PlannedLine[] {
  const halves = (left: string, right: string, role: 'signing' | 'signatory'): PlannedLine => [
    { text: left, role, from: 0, to: width - RIGHT_HALF - 2, entered: true },
    { text: right, role, from: width - RIGHT_HALF, to: width - 1, entered: true },
  ];
  return [
    GAP,
    halves('', placeAndDate, 'signing'),
    halves(signatories.left, signatories.right, 'signatory'),
    halves(signing.left, signing.right, 'signing'),
  ];
}
