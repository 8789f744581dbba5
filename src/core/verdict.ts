import type { Finding } from './finding';
import type { Verdict } from './review-result';
import { enteredScores, scoresBeyondTheTree, unreadable as whyUnreadable } from './rules/entered-scores';
import { isItemNode } from './scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from './scoresheet/score-tree';
import type { Scoresheet, UnreadableScoresheet } from './scoresheet/scoresheet';
import { Remembered } from './workbook/remembered';

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
  if (tree.areas.some((area) => hasUnreadable(area, scoresheet))) return true;
  return scoresBeyondTheTree(scoresheet).some(({ score }) => score.kind === 'unreadable') || hasUnreadableDeduction(sheet);
}

/** Of a branch that is as it was it is known. */
function hasUnreadable(node: ScoreNode, scoresheet: Scoresheet): boolean {
  if (isItemNode(node)) return isUnreadable(node, scoresheet);
  return UNREADABLE.of(node, [scoresheet.columns], () => node.children.some((child) => hasUnreadable(child, scoresheet)));
}

const UNREADABLE = new Remembered<ScoreNode, boolean>();

function isUnreadable(item: ScoreNode, { columns }: Scoresheet): boolean {
  for (const { score } of item.entry?.scores.values() ?? []) {
    if (score.kind === 'unreadable') return enteredScores(item, columns).some((entered) => whyUnreadable(entered) !== null);
  }
  return false;
}

/** Where no column says what is left, it follows from what is deducted. */
function hasUnreadableDeduction({ scoresheet: { columns, entries } }: ScoredSheet): boolean {
  return columns.deducted !== null && !columns.scores.has('achieved') && entries.some(({ deducted }) => deducted?.kind === 'unreadable');
}
