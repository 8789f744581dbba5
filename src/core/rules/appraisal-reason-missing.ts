import { toDecimal } from '../indices/points';
import { changedScores } from './changed-scores';
import { NOTHING_SEEN } from './rule';
import type { NotLooked, Observation, Rule } from './rule';

/** A council that changes a score says why: beside its round where each has a column for that, else in the one there is. */
export const appraisalReasonMissing: Rule<'appraisal-reason-missing'> = {
  code: 'AP01',
  name: 'appraisal-reason-missing',
  severity: 'warning',
  checkItem({ code, entry, terms }, { sheet, columns }) {
    if (entry === null || terms.scoredBy === 'survey' || (entry.texts.get('opinion') ?? '') !== '') return NOTHING_SEEN;
    const changed = changedScores(entry);
    if (changed.length === 0) return NOTHING_SEEN;
    const latest = columns.texts.get('opinion');
    return changed.flatMap<Observation<'appraisal-reason-missing'> | NotLooked>(({ stage, before, after }) => {
      const isFirst = stage === 'appraised-1';
      if (isFirst && (entry.firstOpinion ?? '') !== '') return [];
      const column = isFirst ? (columns.firstOpinion ?? latest) : latest;
      const facts = { self: toDecimal(before), appraised: toDecimal(after), stage };
      return column === undefined ? { because: 'no-opinion-column' } : { place: { sheet, row: entry.row, column }, item: code, facts };
    });
  },
};
