import { readFramework } from '../../src/core/framework/read-framework';
import { withoutReportSheets } from '../../src/core/report/report-mark';
import type { Review } from '../../src/core/review-result';
import { decodedSnapshot } from '../../src/core/workbook/decoded-snapshot';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readSample } from '../samples/read-sample';
import { reviewOf, sheetsOn, withReports } from '../support/reported';
import { corpusWorkbook } from '../workbooks/support/corpus';
import { drawnSnapshot } from '../workbooks/support/drawn-snapshot';
import { workbookOfManyFindings } from './workbook-of-many-findings';

/** Layouts in which much is taken from other sheets: frameworks, summaries, several units, links, old encodings. */
const LAYOUTS = [
  ...['units-on-sheets-of-their-own', 'units-as-columns', 'units-as-rows', 'summary-by-unit', 'two-tables-on-a-sheet', 'hidden-sheets'],
  ...['framework-in-another-layout', 'framework-whose-total-is-off', 'no-codes-at-all', 'text-in-tcvn3', 'scores-that-excel-broke', 'two-appraisal-rounds'],
];

describe('A workbook with our report sheets in it', () => {
  test.each(LAYOUTS)('%s gives the same findings and indices as before', async (name) => {
    expectSameReview(drawnSnapshot((await corpusWorkbook(name)).sheets));
  });

  test.each(['tinh-co-loi.xlsx', 'so-tong-60.xlsx'])('the sample %s too', (name) => {
    expectSameReview(readSample(name));
  });

  test('and so does one of which nearly every row has a finding', () => {
    expectSameReview(workbookOfManyFindings(1));
  });

  test('would be read otherwise, were our sheets not left aside', () => {
    const workbook = readSample('tinh-co-loi.xlsx');
    const plan = sheetsOn(workbook);
    const unmarked = { sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ role }) => role.kind !== 'mark') })) };
    expect(saidBy(reviewOf(withReports(workbook, unmarked)))).not.toBe(saidBy(reviewOf(workbook)));
  });

  test('gives its own framework, and a file of nothing but reports gives none', () => {
    const workbook = readSample('so-tong-60.xlsx');
    const whole = withReports(workbook);
    expect(readFramework(decodedSnapshot(withoutReportSheets(whole)))).toEqual(readFramework(decodedSnapshot(workbook)));
    const reports = { ...whole, sheets: whole.sheets.slice(workbook.sheets.length) };
    expect(withoutReportSheets(reports).sheets).toEqual([]);
  });
});

function expectSameReview(workbook: WorkbookSnapshot): void {
  expect(saidBy(reviewOf(withReports(workbook)))).toBe(saidBy(reviewOf(workbook)));
}

/** All that a review says, as one text: a thousand objects compared one by one take seconds. */
function saidBy({ verdict, findings, accepted, notChecked, sheets, summaries, understood, changes }: Review): string {
  return JSON.stringify({
    ...{ verdict, findings, accepted, notChecked, summaries, understood, changes },
    units: sheets.map(({ stages, rank, grade, lost, ledger }) => ({ stages, rank, grade, lost, ledger })),
  });
}
