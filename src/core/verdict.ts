import type { Finding } from './finding';
import type { Verdict } from './review-result';
import { unreadableScores } from './rules/entered-scores';
import type { ScoredSheet } from './scoresheet/score-tree';

/**
 * The verdict about tables that were found; information spoils nothing. A score that could not be read does, also where no
 * rule may speak of it: nobody has calculated it yet, or the framework has switched that rule off.
 */
export function verdictOn(tables: number, findings: readonly Finding[], sheets: readonly ScoredSheet[]): Verdict {
  if (tables === 0) return 'not-checked';
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  const isDoubtful = findings.some(({ severity }) => severity === 'warning') || sheets.some(hasUnreadableScore);
  return isDoubtful ? 'warnings' : 'ready';
}

function hasUnreadableScore(sheet: ScoredSheet): boolean {
  return unreadableScores(sheet).next().done === false;
}
