import { planDepartmentWorkbook } from './department-workbook';
import { planFaultyWorkbook } from './faulty-workbook';
import { planFrameworkSheet } from './framework-sheet';
import { illustrativeFramework } from './illustrative-framework';
import { PROVINCE_SCORES } from './province-scores';
import { planScoringSheet } from './scoring-sheet';
import type { SheetPlan } from './sheet-plan';

/** The sample workbooks by file name, before they are drawn. */
export function planSamples(): Readonly<Record<string, readonly SheetPlan[]>> {
  const framework = illustrativeFramework();
  return {
    'tinh-mau.xlsx': [planFrameworkSheet(framework), planScoringSheet(framework, PROVINCE_SCORES)],
    'tinh-co-loi.xlsx': planFaultyWorkbook(framework).sheets,
    'so-tong-60.xlsx': planDepartmentWorkbook(),
  };
}

/** What a review of `tinh-co-loi.xlsx` ought to find, as the text of the file beside it. */
export function expectedFindingsText(): string {
  const lines = planFaultyWorkbook(illustrativeFramework()).expected.map((finding) => `  ${JSON.stringify(finding)}`);
  return `[\n${lines.join(',\n')}\n]\n`;
}
