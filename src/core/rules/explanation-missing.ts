import { claimedScore } from '../evidence/evidence-standing';
import { toDecimal } from '../indices/points';
import { itemNodes } from '../scoresheet/score-tree';
import type { Rule } from './rule';

/** Points are lost, and nobody says why. */
export const explanationMissing: Rule<'explanation-missing'> = {
  code: 'EV10',
  name: 'explanation-missing',
  severity: 'info',
  onlyIfAsked: true,
  *checkSheet({ scoresheet, tree }) {
    const { sheet, columns } = scoresheet;
    const column = columns.texts.get('explanation');
    if (column === undefined) {
      yield { because: 'no-explanation-column' };
      return;
    }
    for (const { code, entry, terms, maximum } of itemNodes(tree.areas)) {
      if (entry === null || terms.scoredBy === 'survey') continue;
      const score = claimedScore(entry, columns);
      if (score.kind !== 'points' || score.points.gte(maximum)) continue;
      if (entry.texts.get('explanation') !== '' || (entry.supplements.get('explanation') ?? '') !== '') continue;
      yield { place: { sheet, row: entry.row, column }, item: code, facts: { score: toDecimal(score.points), maximum: toDecimal(maximum) } };
    }
  },
};
