import type { Framework } from '../framework/framework';
import type { WorkbookPlan } from '../workbook/workbook-plan';
import type { NewWorkbookWording } from './new-workbook-wording';
import { planFrameworkSheet } from './plan-framework-sheet';

/** A workbook in which a unit scores itself by the framework, with the framework beside it. */
export function planNewWorkbook(framework: Framework, wording: NewWorkbookWording): WorkbookPlan {
  return { sheets: [planFrameworkSheet(framework, wording)] };
}
