import { reportOf } from '../../src/core/report/build-report';
import type { Report } from '../../src/core/report/report';
import { planReportSheets } from '../../src/core/report/plan-report-sheets';
import { plannedSnapshot } from '../../src/core/new-workbook/planned-snapshot';
import type { Review } from '../../src/core/review-result';
import { reviewWorkbook } from '../../src/core/review';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { WorkbookPlan } from '../../src/core/workbook/workbook-plan';
import { messagesFor } from '../../src/messages/catalogue';
import { reportWording } from '../../src/messages/report-wording';
import { sheetWording } from '../../src/messages/sheet-wording';

const VIETNAMESE = messagesFor('vi');

export function reviewOf(workbook: WorkbookSnapshot): Review {
  return reviewWorkbook(workbook, { framework: null, wording: sheetWording(VIETNAMESE), today: null });
}

/** The report about a workbook, checked on the morning of 24/02/2024. */
export function reportOn(workbook: WorkbookSnapshot): Report {
  return reportOf(reviewOf(workbook), { workbook: workbook.name, at: '2024-02-24T08:30' });
}

/** The report's sheets in Vietnamese, beside those of the workbook. */
export function sheetsOn(workbook: WorkbookSnapshot): WorkbookPlan {
  return planReportSheets(reportOn(workbook), reportWording(VIETNAMESE), workbook.sheets.map(({ sheet }) => sheet.name));
}

/** The workbook once its report stands behind its sheets. */
export function withReports(workbook: WorkbookSnapshot, plan = sheetsOn(workbook)): WorkbookSnapshot {
  return { ...workbook, sheets: [...workbook.sheets, ...plan.sheets.map(plannedSnapshot)] };
}
