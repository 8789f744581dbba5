import { evidenceColumn } from '../evidence/evidence-standing';
import { itemEvidence } from '../evidence/item-evidence';
import { toDecimal } from '../indices/points';
import type { Rule } from './rule';

/** Points are claimed, and the cell is filled without naming anything. */
export const evidencePlaceholder: Rule<'evidence-placeholder'> = {
  code: 'EV02',
  name: 'evidence-placeholder',
  severity: 'warning',
  *checkItem(node, { sheet, columns }) {
    const { item, row, claimed, placeholder } = itemEvidence(node, columns);
    if (row === null || placeholder === null) return;
    yield { place: { sheet, row, column: placeholder.column }, item, facts: { text: placeholder.text, points: toDecimal(claimed) } };
  },
  *checkSheet({ scoresheet }) {
    if (evidenceColumn(scoresheet.columns) === null) yield { because: 'no-evidence-column' };
  },
};
