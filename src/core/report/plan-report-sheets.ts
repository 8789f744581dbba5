import type { WorkbookPlan } from '../workbook/workbook-plan';
import { planFindingsSheet } from './plan-findings-sheet';
import { planRequestSheet } from './plan-request-sheet';
import { planSummarySheet } from './plan-summary-sheet';
import type { Report } from './report';
import type { ReportWording } from './report-wording';
import { FreeSheetNames } from './sheet-names';

/** The report as sheets: the findings, the summary, and one request for each agency. `taken`: the names of the sheets that stay. */
export function planReportSheets(report: Report, wording: ReportWording, taken: readonly string[]): WorkbookPlan {
  const names = new FreeSheetNames(taken);
  const { sheets } = wording;
  return {
    sheets: [
      planFindingsSheet(names.take(sheets.findings), report, wording),
      planSummarySheet(names.take(sheets.summary), report, wording),
      ...report.requests.map((requests) => planRequestSheet(names.take(sheets.request(requests.agency)), requests, report, wording)),
    ],
  };
}
