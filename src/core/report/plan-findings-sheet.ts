import type { PlannedColumn } from '../new-workbook/planned-table';
import type { SheetPlan } from '../workbook/workbook-plan';
import type { AcceptedInReport, Report, ReportFinding } from './report';
import { numberCell, numberColumn, row, textCell, wordColumn } from './report-cells';
import { lineAcross, noteLines, reportLines, reportSheet, sectionLines } from './report-sheet';
import type { ReportWording } from './report-wording';
import type { LinkedRow, SheetBlock } from './stacked-blocks';

/** Every finding with its place, then what was accepted and what could not be checked: nothing is left out. */
export function planFindingsSheet(name: string, report: Report, wording: ReportWording): SheetPlan {
  const columns = findingColumns(report, wording, wording.headings.mend);
  const width = columns.length;
  return reportSheet(
    {
      name,
      columnWidths: columns.map((column) => column.width),
      above: [...reportLines(wording.findings.title, report, wording, width), [lineAcross('caption', wording.counts(report), width)]],
      blocks: [
        findingsBlock(report, wording, columns),
        ...acceptedBlocks(report, wording),
        ...lapsedBlocks(report, wording, width),
        ...gapBlocks(report, wording, width),
      ],
      repeated: report.findings.length === 0 ? null : 0,
      orientation: 'landscape',
    },
    report,
    wording,
  );
}

/** The unit is told only where there are several. */
function findingColumns({ units }: Report, { headings }: ReportWording, last: string): PlannedColumn[] {
  return [
    numberColumn(headings.number, 6),
    wordColumn(headings.severity, 10),
    wordColumn(headings.code, 7),
    ...(units.length > 1 ? [wordColumn(headings.unit, 18)] : []),
    wordColumn(headings.area, 20),
    wordColumn(headings.item, 26),
    wordColumn(headings.agency, 16),
    wordColumn(headings.place, 17),
    wordColumn(headings.found, 46),
    wordColumn(last, 36),
  ];
}

function findingsBlock(report: Report, wording: ReportWording, columns: readonly PlannedColumn[]): SheetBlock {
  if (report.findings.length === 0) return noteLines(wording.findings.none, columns.length);
  return {
    kind: 'table',
    columns,
    rows: report.findings.map((each, at) => findingRow(each, at, report, wording, wording.mend(each.finding))),
  };
}

function acceptedBlocks(report: Report, wording: ReportWording): SheetBlock[] {
  const { accepted } = report;
  if (accepted.length === 0) return [];
  const columns = findingColumns(report, wording, wording.headings.reason);
  const rowOf = (each: AcceptedInReport, at: number): LinkedRow => findingRow(each, at, report, wording, wording.waiver(each.waiver));
  return [sectionLines(wording.findings.accepted(accepted.length), columns.length), { kind: 'table', columns, rows: accepted.map(rowOf) }];
}

function lapsedBlocks({ lapsed }: Report, wording: ReportWording, width: number): SheetBlock[] {
  if (lapsed.length === 0) return [];
  return [sectionLines(wording.findings.lapsed(lapsed.length), width), ...lapsed.map((each) => noteLines(wording.lapsed(each), width))];
}

function gapBlocks({ notChecked }: Report, wording: ReportWording, width: number): SheetBlock[] {
  if (notChecked.length === 0) return [];
  return [
    sectionLines(wording.findings.notChecked(notChecked.length), width),
    ...notChecked.map((gap) => noteLines(wording.gap(gap), width)),
  ];
}

function findingRow(described: ReportFinding, at: number, { units }: Report, wording: ReportWording, last: string): LinkedRow {
  const { finding, unit, area, item, agency } = described;
  const isItsArea = item !== null && item.code === area?.code;
  const cells = [
    numberCell(String(at + 1)),
    textCell(wording.severity(finding.severity)),
    textCell(finding.code),
    ...(units.length > 1 ? [textCell(unit)] : []),
    textCell(area === null ? null : wording.node(area)),
    textCell(item === null || isItsArea ? null : wording.node(item)),
    textCell(agency),
    textCell(wording.place(finding)),
    textCell(wording.found(finding)),
    textCell(last),
  ];
  return row('item', cells, { column: cells.length - 3, to: finding.place });
}
