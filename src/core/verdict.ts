import type { Finding } from './finding';
import type { Verdict } from './review-result';
import { scoresBeyondTheTree, unreadableScores } from './rules/entered-scores';
import type { ScoredSheet } from './scoresheet/score-tree';
import type { UnreadableScoresheet } from './scoresheet/scoresheet';

/**
 * The verdict about tables that were found; information spoils nothing. A table or score that could not be read does, also
 * where no rule may speak of it: nobody has calculated it yet, or the framework has switched that rule off.
 */
export function verdictOn(
  sheets: readonly ScoredSheet[],
  unreadable: readonly UnreadableScoresheet[],
  findings: readonly Finding[],
): Verdict {
  if (sheets.length + unreadable.length === 0) return 'not-checked';
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  const isDoubtful = unreadable.length > 0 || sheets.some(hasUnreadableScore);
  return isDoubtful || findings.some(({ severity }) => severity === 'warning') ? 'warnings' : 'ready';
}

function hasUnreadableScore(sheet: ScoredSheet): boolean {
  if (unreadableScores(sheet).length > 0) return true;
  return [...scoresBeyondTheTree(sheet)].some(({ score }) => score.kind === 'unreadable') || hasUnreadableDeduction(sheet);
}

/** Where no column says what is left, it follows from what is deducted. */
function hasUnreadableDeduction({ scoresheet: { columns, entries } }: ScoredSheet): boolean {
  return !columns.scores.has('achieved') && entries.some(({ deducted }) => deducted?.kind === 'unreadable');
}
