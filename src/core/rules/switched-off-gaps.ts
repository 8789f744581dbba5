import type { NotChecked, Rule } from './rule';
import type { RuleSubjects } from './run-rules';

/** Counted for every sheet that the rule would have looked at: nothing that was not looked at passes for clean. */
export function switchedOffGaps(rule: Rule, { framework, sheets, unreadable }: RuleSubjects): NotChecked[] {
  const ownSheet = framework?.sheet ?? null;
  const names = [
    ...(rule.checkFramework === undefined || ownSheet === null ? [] : [ownSheet.name]),
    ...(looksAtScores(rule) || rule.checkUnreadable !== undefined ? unreadable.map(({ sheet }) => sheet.name) : []),
    ...(looksAtScores(rule) || rule.checkSnapshot !== undefined ? sheets.map(({ scoresheet }) => scoresheet.sheet.name) : []),
  ];
  return [...new Set(names)].map((sheet) => ({ code: rule.code, sheet, because: 'switched-off' }));
}

/** Rules about frameworks and whole sheets have nothing to miss on a table that cannot be read. */
export function looksAtScores({
  checkNode,
  checkItem,
  checkScore,
  checkAnyScore,
  checkSums,
  checkIndices,
  checkSheet,
  checkTogether,
}: Rule): boolean {
  return [checkNode, checkItem, checkScore, checkAnyScore, checkSums, checkIndices, checkSheet, checkTogether].some(
    (looks) => looks !== undefined,
  );
}
