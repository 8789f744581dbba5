import type { Fault } from '../fault';
import { APPRAISAL_FAULTS } from './appraisal-faults';
import { EVIDENCE_FAULTS } from './evidence-faults';
import { FRAMEWORK_FAULTS } from './framework-faults';
import { INDEX_FAULTS } from './index-faults';
import { SCORE_FAULTS } from './score-faults';
import { SHEET_FAULTS } from './sheet-faults';

/** Every kind of fault, in the order of the catalogue of rules. */
export const ALL_FAULTS: readonly Fault[] = [...FRAMEWORK_FAULTS, ...SHEET_FAULTS, ...SCORE_FAULTS, ...INDEX_FAULTS, ...EVIDENCE_FAULTS, ...APPRAISAL_FAULTS];
