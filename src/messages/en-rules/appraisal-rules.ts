import type { RuleMessages } from '../rule-messages';
import { decimal, COLUMNS } from '../en-words';

/** What the rules about the appraisal, bonus and penalty points (AP01–AD03) say. */
export const appraisalRules = {
  'appraisal-reason-missing': {
    title: 'Appraisal without a reason',
    found: ({ stage, appraised, self }) =>
      `${COLUMNS[stage]} is ${decimal(appraised)} where the self-score is ${decimal(self)}, and no opinion is given.`,
    mend: () => 'Give the reason for the change in the opinion column.',
    why: 'The unit needs to know why its score was changed in order to explain or to hand in more evidence.',
  },
} satisfies Partial<RuleMessages>;
