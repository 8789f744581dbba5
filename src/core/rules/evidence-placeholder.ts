import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { toDecimal } from '../indices/points';
import { NOTHING_SEEN } from './rule';
import type { Rule } from './rule';

/** Points are claimed, and the cell is filled without naming anything. */
export const evidencePlaceholder: Rule<'evidence-placeholder'> = {
  code: 'EV02',
  name: 'evidence-placeholder',
  severity: 'warning',
  checkItem(node, { sheet, columns }) {
    const { claimed, placeholder } = evidenceStanding(node, columns);
    if (node.entry === null || placeholder === null) return NOTHING_SEEN;
    const facts = { text: placeholder.text, points: toDecimal(claimed) };
    return [{ place: { sheet, row: node.entry.row, column: placeholder.column }, item: node.code, facts }];
  },
  checkSheet: ({ scoresheet }) => (evidenceColumn(scoresheet.columns) === null ? [{ because: 'no-evidence-column' }] : []),
};
