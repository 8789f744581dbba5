import { evidenceColumn } from '../evidence/evidence-standing';
import { unprovenBonus } from '../evidence/unproven-bonus';
import { toDecimal } from '../indices/points';
import type { Rule } from './rule';

/** Bonus points stand outside the tree and are proved like any others. */
export const bonusWithoutEvidence: Rule<'bonus-without-evidence'> = {
  code: 'AD03',
  name: 'bonus-without-evidence',
  severity: 'warning',
  *checkSheet({ scoresheet }) {
    const column = evidenceColumn(scoresheet.columns);
    for (const { row, claimed, placeholder } of unprovenBonus(scoresheet)) {
      if (column === null) {
        yield { because: 'no-evidence-column' };
        return;
      }
      yield {
        place: { sheet: scoresheet.sheet, row, column: placeholder?.column ?? column },
        item: null,
        facts: { points: toDecimal(claimed), text: placeholder?.text ?? null },
      };
    }
  },
};
