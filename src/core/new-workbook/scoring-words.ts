import type { ScoringRule } from '../framework/scoring-rule';
import type { NewWorkbookWording } from './new-workbook-wording';

/** A scoring rule as it stands in its cell; options stand on rows of their own. */
export function scoringWords(rule: ScoringRule, { framework }: NewWorkbookWording): string {
  switch (rule.kind) {
    case 'options':
      return '';
    case 'ratio':
      return framework.ratio(rule);
    case 'deduction':
      return framework.deduction(rule);
    case 'free':
      return rule.wording;
  }
}
