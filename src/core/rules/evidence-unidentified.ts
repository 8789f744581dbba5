import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { unidentifiedEvidence } from '../evidence/unidentified-evidence';
import { toDecimal } from '../indices/points';
import { NOTHING_SEEN } from './rule';
import type { Rule } from './rule';

/**
 * Points are claimed on words that do not tell which document is meant: no number and symbol, no link, and none of what
 * makes evidence known without them, such as the day of a meeting, a file name, or a picture of a screen.
 */
export const evidenceUnidentified: Rule<'evidence-unidentified'> = {
  code: 'EV03',
  name: 'evidence-unidentified',
  severity: 'warning',
  checkItem(item, { sheet, columns }) {
    const words = unidentifiedEvidence(item, columns);
    if (item.entry === null || words === null) return NOTHING_SEEN;
    const facts = { text: words.text, points: toDecimal(evidenceStanding(item, columns).claimed) };
    return [{ place: { sheet, row: item.entry.row, column: words.column }, item: item.code, facts }];
  },
  checkSheet: ({ scoresheet }) => (evidenceColumn(scoresheet.columns) === null ? [{ because: 'no-evidence-column' }] : []),
};
