import type { Points } from '../indices/points';
import { toDecimal } from '../indices/points';
import { itemNodes } from '../scoresheet/score-tree';
import type { Entry, ScoreColumn, Stage } from '../scoresheet/scoresheet';
import type { Rule } from './rule';

/** A council that changes a score says why. */
export const appraisalReasonMissing: Rule<'appraisal-reason-missing'> = {
  code: 'AP01',
  name: 'appraisal-reason-missing',
  severity: 'warning',
  *checkSheet({ scoresheet: { sheet, columns }, tree }) {
    const column = columns.texts.get('opinion');
    for (const { code, entry, terms } of itemNodes(tree.areas)) {
      if (entry === null || terms.scoredBy === 'survey') continue;
      for (const { stage, before, after } of changedScores(entry)) {
        if (column === undefined) yield { because: 'no-opinion-column' };
        else if ((entry.texts.get('opinion') ?? '') === '') {
          const facts = { self: toDecimal(before), appraised: toDecimal(after), stage };
          yield { place: { sheet, row: entry.row, column }, item: code, facts };
        }
      }
    }
  },
};

const ROUNDS: readonly { readonly stage: Stage; readonly previous: Stage }[] = [
  { stage: 'appraised-1', previous: 'self' },
  { stage: 'appraised-2', previous: 'appraised-1' },
];

/** The rounds in which an item's score became another one. */
function* changedScores(entry: Entry): Generator<{ readonly stage: Stage; readonly before: Points; readonly after: Points }> {
  for (const { stage, previous } of ROUNDS) {
    const [before, after] = [pointsIn(entry, previous), pointsIn(entry, stage)];
    if (before !== null && after !== null && !before.eq(after)) yield { stage, before, after };
  }
}

function pointsIn({ scores }: Entry, column: ScoreColumn): Points | null {
  const score = scores.get(column)?.score;
  return score?.kind === 'points' ? score.points : null;
}
