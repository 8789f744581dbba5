import { claimedScore } from '../evidence/evidence-standing';
import { compared, toDecimal } from '../indices/points';
import type { Rule } from './rule';

/** Points are lost, and nobody says why. */
export const explanationMissing: Rule<'explanation-missing'> = {
  code: 'EV10',
  name: 'explanation-missing',
  severity: 'info',
  onlyIfAsked: true,
  checkItem({ code, entry, terms, maximum }, { sheet, columns }) {
    const column = columns.texts.get('explanation');
    if (column === undefined || entry === null || terms.scoredBy === 'survey') return [];
    const score = claimedScore(entry, columns);
    if (score.kind !== 'points' || compared(score.points, maximum) >= 0) return [];
    if (entry.texts.get('explanation') !== '' || (entry.supplements.get('explanation') ?? '') !== '') return [];
    return [{ place: { sheet, row: entry.row, column }, item: code, facts: { score: toDecimal(score.points), maximum: toDecimal(maximum) } }];
  },
  checkSheet: ({ scoresheet }) => (scoresheet.columns.texts.has('explanation') ? [] : [{ because: 'no-explanation-column' }]),
};
