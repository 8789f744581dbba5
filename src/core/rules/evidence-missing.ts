import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { itemEvidence } from '../evidence/item-evidence';
import { toDecimal } from '../indices/points';
import type { Rule } from './rule';

/** Points are claimed, and neither evidence nor explanation is given. */
export const evidenceMissing: Rule<'evidence-missing'> = {
  code: 'EV01',
  name: 'evidence-missing',
  severity: 'warning',
  checkItem(node, { sheet, columns }) {
    const { state, placeholder } = evidenceStanding(node, columns);
    if (state !== 'missing' || placeholder !== null) return [];
    const { item, row, column, claimed, required } = itemEvidence(node, columns);
    if (row === null || column === null) return [];
    return [{ place: { sheet, row, column }, item, facts: { points: toDecimal(claimed), required } }];
  },
  checkSheet: ({ scoresheet }) => (evidenceColumn(scoresheet.columns) === null ? [{ because: 'no-evidence-column' }] : []),
};
