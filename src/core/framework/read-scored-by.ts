import { foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';
import type { ScoredBy } from './framework';

const SURVEY = /\b(?:dieu tra|dtxhh|xhh|xa hoi hoc|khao sat|survey)\b/;
const UNIT = /\b(?:tu danh gia|tu cham|tham dinh|unit)\b/;

/** Who scores an item by the words of `Hình thức đánh giá`; `null` where they do not say, or say both. */
export const readScoredBy = rememberedByText((wording): ScoredBy | null => {
  const folded = foldText(wording);
  const bySurvey = SURVEY.test(folded);
  const byUnit = UNIT.test(folded);
  if (bySurvey === byUnit) return null;
  return bySurvey ? 'survey' : 'unit';
});
