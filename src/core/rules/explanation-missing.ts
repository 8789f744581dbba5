import { claimedScore } from '../evidence/evidence-standing';
import { compared, toDecimal } from '../indices/points';
import { NOTHING_SEEN } from './rule';
import type { Rule } from './rule';

/** Points are lost, and nobody says why. */
export const explanationMissing: Rule<'explanation-missing'> = {
  code: 'EV10',
  name: 'explanation-missing',
  severity: 'info',
  onlyIfAsked: true,
  checkItem({ code, entry, terms, maximum }, { sheet, columns }) {
    const column = columns.texts.get('explanation');
    if (column === undefined || entry === null || terms.scoredBy === 'survey') return NOTHING_SEEN;
    const score = claimedScore(entry, columns);
    if (score.kind !== 'points' || compared(score.points, maximum) >= 0) return NOTHING_SEEN;
    if (entry.texts.get('explanation') !== '' || (entry.supplements.get('explanation') ?? '') !== '') return NOTHING_SEEN;
    return [
      { place: { sheet, row: entry.row, column }, item: code, facts: { score: toDecimal(score.points), maximum: toDecimal(maximum) } },
    ];
  },
  checkSheet: ({ scoresheet }) => (scoresheet.columns.texts.has('explanation') ? [] : [{ because: 'no-explanation-column' }]),
};
