import { appraisalIncomplete } from './appraisal-incomplete';
import { appraisalReasonMissing } from './appraisal-reason-missing';
import { bonusAboveCap } from './bonus-above-cap';
import { bonusWithoutEvidence } from './bonus-without-evidence';
import { codeDamaged } from './code-damaged';
import { evidenceDateImpossible } from './evidence-date-impossible';
import { evidenceLinkLocal } from './evidence-link-local';
import { evidenceMissing } from './evidence-missing';
import { evidenceNotRegistered } from './evidence-not-registered';
import { evidenceOutsideYear } from './evidence-outside-year';
import { evidencePlaceholder } from './evidence-placeholder';
import { evidenceReused } from './evidence-reused';
import { evidenceUncited } from './evidence-uncited';
import { evidenceUnidentified } from './evidence-unidentified';
import { explanationMissing } from './explanation-missing';
import { externalLink } from './external-link';
import { formulaRangeWrong } from './formula-range-wrong';
import { frameworkSumDiffers } from './framework-sum-differs';
import { headingAmbiguous } from './heading-ambiguous';
import { headingMissing } from './heading-missing';
import { indexDiffers } from './index-differs';
import { itemDuplicated } from './item-duplicated';
import { itemMissing } from './item-missing';
import { itemOutOfPlace } from './item-out-of-place';
import { itemRenamed } from './item-renamed';
import { itemUnknown } from './item-unknown';
import { itemUnscored } from './item-unscored';
import { maximumDiffers } from './maximum-differs';
import { notApplicableRefused } from './not-applicable-refused';
import { penaltyAboveCap } from './penalty-above-cap';
import { roundingShows } from './rounding-shows';
import { rowHidden } from './row-hidden';
import type { Rule } from './rule';
import { scoreAboveMaximum } from './score-above-maximum';
import { scoreAsDate } from './score-as-date';
import { scoreAsText } from './score-as-text';
import { scoreBroken } from './score-broken';
import { scoreDisagreesWithResult } from './score-disagrees-with-result';
import { scoreNegative } from './score-negative';
import { scoreNotANumber } from './score-not-a-number';
import { scoreNotAllowed } from './score-not-allowed';
import { scoreTooFine } from './score-too-fine';
import { strayScore } from './stray-score';
import { subtotalDiffers } from './subtotal-differs';
import { surveySelfScored } from './survey-self-scored';
import { textEncoding } from './text-encoding';
import { totalDiffers } from './total-differs';
import { totalTyped } from './total-typed';

/** Every rule that a review runs, in the catalogue's order. */
export const ALL_RULES: readonly Rule[] = [
  itemDuplicated,
  itemUnknown,
  itemMissing,
  maximumDiffers,
  itemRenamed,
  itemOutOfPlace,
  frameworkSumDiffers,
  codeDamaged,
  headingMissing,
  headingAmbiguous,
  rowHidden,
  textEncoding,
  strayScore,
  externalLink,
  scoreNotANumber,
  scoreAboveMaximum,
  scoreNegative,
  scoreNotAllowed,
  itemUnscored,
  scoreBroken,
  scoreAsText,
  scoreAsDate,
  scoreDisagreesWithResult,
  surveySelfScored,
  notApplicableRefused,
  scoreTooFine,
  subtotalDiffers,
  totalDiffers,
  indexDiffers,
  totalTyped,
  formulaRangeWrong,
  roundingShows,
  evidenceMissing,
  evidencePlaceholder,
  evidenceUnidentified,
  evidenceOutsideYear,
  evidenceLinkLocal,
  evidenceDateImpossible,
  evidenceReused,
  evidenceNotRegistered,
  evidenceUncited,
  explanationMissing,
  appraisalReasonMissing,
  appraisalIncomplete,
  bonusAboveCap,
  penaltyAboveCap,
  bonusWithoutEvidence,
];
