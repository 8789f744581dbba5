import type { ScoringRule } from '../framework/scoring-rule';
import type { Points } from '../indices/points';
import type { NewWorkbookWording } from './new-workbook-wording';

/** A scoring rule as it stands in its cell; options stand on rows of their own. */
export function scoringWords(rule: ScoringRule, maximum: Points | null, { framework }: NewWorkbookWording): string {
  switch (rule.kind) {
    case 'options':
      return '';
    case 'ratio':
      return framework.ratio(rule);
    case 'steps':
      return framework.steps(rule, maximum);
    case 'deduction':
      return framework.deduction(rule);
    case 'free':
      return rule.wording;
  }
}
