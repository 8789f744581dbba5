import type { Framework } from '../framework/framework';
import type { WorkbookPlan } from '../workbook/workbook-plan';
import type { NewWorkbookWording } from './new-workbook-wording';
import { planEvidenceSheet } from './plan-evidence-sheet';
import { planFrameworkSheet } from './plan-framework-sheet';
import { planScoringSheet } from './plan-scoring-sheet';

/** A workbook in which a unit scores itself, with its list of evidence and with the framework that it is scored by. */
export function planNewWorkbook(framework: Framework, wording: NewWorkbookWording): WorkbookPlan {
  return {
    sheets: [planScoringSheet(framework, wording), planEvidenceSheet(framework, wording), planFrameworkSheet(framework, wording)],
  };
}
