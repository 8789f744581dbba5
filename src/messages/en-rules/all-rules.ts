import { appraisalRules } from './appraisal-rules';
import { evidenceRules } from './evidence-rules';
import { frameworkRules } from './framework-rules';
import { indexRules } from './index-rules';
import { scoreRules } from './score-rules';
import { sheetRules } from './sheet-rules';
import type { RuleMessages } from '../rule-messages';

/** What every rule says in English. */
export const rulesInEnglish: RuleMessages = {
  ...frameworkRules,
  ...sheetRules,
  ...scoreRules,
  ...indexRules,
  ...evidenceRules,
  ...appraisalRules,
};
