import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { requiredBy } from '../evidence/ledger-line';
import { toDecimal } from '../indices/points';
import { NOTHING_SEEN } from './rule';
import type { Rule } from './rule';

/** Points are claimed, and neither evidence nor explanation is given. */
export const evidenceMissing: Rule<'evidence-missing'> = {
  code: 'EV01',
  name: 'evidence-missing',
  severity: 'warning',
  checkItem(item, { sheet, columns }) {
    const { state, placeholder, claimed } = evidenceStanding(item, columns);
    if (state !== 'missing' || placeholder !== null) return NOTHING_SEEN;
    const column = evidenceColumn(columns);
    if (item.entry === null || column === null) return NOTHING_SEEN;
    return [
      {
        place: { sheet, row: item.entry.row, column },
        item: item.code,
        facts: { points: toDecimal(claimed), required: requiredBy(item.terms) },
      },
    ];
  },
  checkSheet: ({ scoresheet }) => (evidenceColumn(scoresheet.columns) === null ? [{ because: 'no-evidence-column' }] : []),
};
