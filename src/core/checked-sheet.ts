import { buildLedger } from './evidence/build-ledger';
import { computeIndices } from './indices/compute-indices';
import { branchesAhead } from './look-ahead';
import { atOnce } from './review-steps';
import { rowSurroundings } from './row-surroundings';
import type { CheckedSheet } from './rules/rule';
import { buildScoreTree } from './scoresheet/build-score-tree';
import type { Scoresheet } from './scoresheet/scoresheet';

/** What a scoresheet is judged by besides itself. */
export type Surroundings = Pick<CheckedSheet, 'framework' | 'workbook' | 'today'>;

/** A scoresheet with all that follows from it, worked out once for whoever looks at it; `null` where the workbook does not have its sheet. */
export function checkedSheet(scoresheet: Scoresheet, surroundings: Surroundings): CheckedSheet | null {
  return atOnce(checkedSheetInSteps(scoresheet, surroundings));
}

export function* checkedSheetInSteps(scoresheet: Scoresheet, surroundings: Surroundings): Generator<void, CheckedSheet | null> {
  const { framework, workbook } = surroundings;
  const snapshot = workbook.sheets.find(({ sheet }) => sheet.id === scoresheet.sheet.id);
  if (snapshot === undefined) return null;
  const scored = { scoresheet, framework, tree: buildScoreTree(scoresheet, framework) };
  const around = rowSurroundings(scoresheet, snapshot, surroundings);
  yield* branchesAhead(scored, snapshot, around);
  return { ...surroundings, ...scored, snapshot, around, indices: computeIndices(scored), ledger: buildLedger(scored) };
}
