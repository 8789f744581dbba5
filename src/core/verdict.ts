import type { Finding } from './finding';
import type { Verdict } from './review-result';
import { enteredScores, scoresBeyondTheTree, unreadable as whyUnreadable } from './rules/entered-scores';
import { itemNodes } from './scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from './scoresheet/score-tree';
import type { Scoresheet, UnreadableScoresheet } from './scoresheet/scoresheet';

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
  const { scoresheet, tree } = sheet;
  if (itemNodes(tree.areas).some((item) => isUnreadable(item, scoresheet))) return true;
  return scoresBeyondTheTree(scoresheet).some(({ score }) => score.kind === 'unreadable') || hasUnreadableDeduction(sheet);
}

function isUnreadable(item: ScoreNode, scoresheet: Scoresheet): boolean {
  for (const { score } of item.entry?.scores.values() ?? []) {
    if (score.kind === 'unreadable') return enteredScores(item, scoresheet).some((entered) => whyUnreadable(entered) !== null);
  }
  return false;
}

/** Where no column says what is left, it follows from what is deducted. */
function hasUnreadableDeduction({ scoresheet: { columns, entries } }: ScoredSheet): boolean {
  return !columns.scores.has('achieved') && entries.some(({ deducted }) => deducted?.kind === 'unreadable');
}
