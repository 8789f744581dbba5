import type { RuleName } from '../core/finding';
import { appraisalIncompleteExample } from './examples/appraisal-incomplete';
import { appraisalReasonMissingExample } from './examples/appraisal-reason-missing';
import { bonusAboveCapExample } from './examples/bonus-above-cap';
import { bonusWithoutEvidenceExample } from './examples/bonus-without-evidence';
import { codeDamagedExample } from './examples/code-damaged';
import { evidenceDateImpossibleExample } from './examples/evidence-date-impossible';
import { evidenceLinkLocalExample } from './examples/evidence-link-local';
import { evidenceMissingExample } from './examples/evidence-missing';
import { evidenceOutsideYearExample } from './examples/evidence-outside-year';
import { evidencePlaceholderExample } from './examples/evidence-placeholder';
import { evidenceNotRegisteredExample } from './examples/evidence-not-registered';
import { evidenceReusedExample } from './examples/evidence-reused';
import { evidenceUncitedExample } from './examples/evidence-uncited';
import { evidenceUnidentifiedExample } from './examples/evidence-unidentified';
import { explanationMissingExample } from './examples/explanation-missing';
import { externalLinkExample } from './examples/external-link';
import { formulaRangeWrongExample } from './examples/formula-range-wrong';
import { frameworkSumDiffersExample } from './examples/framework-sum-differs';
import { headingAmbiguousExample } from './examples/heading-ambiguous';
import { headingMissingExample } from './examples/heading-missing';
import { indexDiffersExample } from './examples/index-differs';
import { itemDuplicatedExample } from './examples/item-duplicated';
import { itemMissingExample } from './examples/item-missing';
import { itemOutOfPlaceExample } from './examples/item-out-of-place';
import { itemRenamedExample } from './examples/item-renamed';
import { itemUnknownExample } from './examples/item-unknown';
import { itemUnscoredExample } from './examples/item-unscored';
import { maximumDiffersExample } from './examples/maximum-differs';
import { notApplicableRefusedExample } from './examples/not-applicable-refused';
import { penaltyAboveCapExample } from './examples/penalty-above-cap';
import { roundingShowsExample } from './examples/rounding-shows';
import { rowHiddenExample } from './examples/row-hidden';
import { scoreAboveMaximumExample } from './examples/score-above-maximum';
import { scoreAsDateExample } from './examples/score-as-date';
import { scoreAsTextExample } from './examples/score-as-text';
import { scoreBrokenExample } from './examples/score-broken';
import { scoreDisagreesWithResultExample } from './examples/score-disagrees-with-result';
import { scoreNegativeExample } from './examples/score-negative';
import { scoreNotANumberExample } from './examples/score-not-a-number';
import { scoreNotAllowedExample } from './examples/score-not-allowed';
import { scoreTooFineExample } from './examples/score-too-fine';
import { strayScoreExample } from './examples/stray-score';
import { subtotalDiffersExample } from './examples/subtotal-differs';
import { surveySelfScoredExample } from './examples/survey-self-scored';
import { textEncodingExample } from './examples/text-encoding';
import { totalDiffersExample } from './examples/total-differs';
import { totalTypedExample } from './examples/total-typed';
import type { RuleExample } from './rule-example';

/** An example for every rule: a rule without one does not compile. */
export const EXAMPLES: { readonly [Name in RuleName]: RuleExample<Name> } = {
  'appraisal-incomplete': appraisalIncompleteExample,
  'appraisal-reason-missing': appraisalReasonMissingExample,
  'bonus-above-cap': bonusAboveCapExample,
  'bonus-without-evidence': bonusWithoutEvidenceExample,
  'code-damaged': codeDamagedExample,
  'evidence-date-impossible': evidenceDateImpossibleExample,
  'evidence-link-local': evidenceLinkLocalExample,
  'evidence-missing': evidenceMissingExample,
  'evidence-outside-year': evidenceOutsideYearExample,
  'evidence-placeholder': evidencePlaceholderExample,
  'evidence-not-registered': evidenceNotRegisteredExample,
  'evidence-reused': evidenceReusedExample,
  'evidence-uncited': evidenceUncitedExample,
  'evidence-unidentified': evidenceUnidentifiedExample,
  'explanation-missing': explanationMissingExample,
  'external-link': externalLinkExample,
  'formula-range-wrong': formulaRangeWrongExample,
  'framework-sum-differs': frameworkSumDiffersExample,
  'heading-ambiguous': headingAmbiguousExample,
  'heading-missing': headingMissingExample,
  'index-differs': indexDiffersExample,
  'item-duplicated': itemDuplicatedExample,
  'item-missing': itemMissingExample,
  'item-out-of-place': itemOutOfPlaceExample,
  'item-renamed': itemRenamedExample,
  'item-unknown': itemUnknownExample,
  'item-unscored': itemUnscoredExample,
  'maximum-differs': maximumDiffersExample,
  'not-applicable-refused': notApplicableRefusedExample,
  'penalty-above-cap': penaltyAboveCapExample,
  'rounding-shows': roundingShowsExample,
  'row-hidden': rowHiddenExample,
  'score-above-maximum': scoreAboveMaximumExample,
  'score-as-date': scoreAsDateExample,
  'score-as-text': scoreAsTextExample,
  'score-broken': scoreBrokenExample,
  'score-disagrees-with-result': scoreDisagreesWithResultExample,
  'score-negative': scoreNegativeExample,
  'score-not-a-number': scoreNotANumberExample,
  'score-not-allowed': scoreNotAllowedExample,
  'score-too-fine': scoreTooFineExample,
  'stray-score': strayScoreExample,
  'subtotal-differs': subtotalDiffersExample,
  'survey-self-scored': surveySelfScoredExample,
  'text-encoding': textEncodingExample,
  'total-differs': totalDiffersExample,
  'total-typed': totalTypedExample,
};
