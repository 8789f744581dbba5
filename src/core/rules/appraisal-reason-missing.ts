import { toDecimal } from '../indices/points';
import { itemNodes } from '../scoresheet/score-tree';
import { changedScores } from './changed-scores';
import type { Rule } from './rule';

/** A council that changes a score says why: beside its round where each has a column for that, else in the one there is. */
export const appraisalReasonMissing: Rule<'appraisal-reason-missing'> = {
  code: 'AP01',
  name: 'appraisal-reason-missing',
  severity: 'warning',
  *checkSheet({ scoresheet: { sheet, columns }, tree }) {
    const latest = columns.texts.get('opinion');
    for (const { code, entry, terms } of itemNodes(tree.areas)) {
      if (entry === null || terms.scoredBy === 'survey' || (entry.texts.get('opinion') ?? '') !== '') continue;
      for (const { stage, before, after } of changedScores(entry)) {
        const isFirst = stage === 'appraised-1';
        if (isFirst && (entry.firstOpinion ?? '') !== '') continue;
        const column = isFirst ? (columns.firstOpinion ?? latest) : latest;
        if (column === undefined) {
          yield { because: 'no-opinion-column' };
          continue;
        }
        const facts = { self: toDecimal(before), appraised: toDecimal(after), stage };
        yield { place: { sheet, row: entry.row, column }, item: code, facts };
      }
    }
  },
};
