import type { RuleName } from '../finding';
import { Remembered } from '../workbook/remembered';
import { outcomeOf } from './rule-outcome';
import type { RuleOutcome } from './rule-outcome';
import type { CheckedSheet, CheckedTables, Rule } from './rule';
import type { RuleSubjects } from './run-rules';

/** What a rule sees that looks neither at rows nor at scoring tables. */
export function seenBeforeSheets<Name extends RuleName>(rule: Rule<Name>, subjects: RuleSubjects): ReturnType<typeof outcomeOf<Name>>[] {
  const { snapshots, framework, unreadable } = subjects;
  return [
    ...snapshots.flatMap((snapshot) => [...(rule.checkSnapshot?.(snapshot) ?? [])].map((seen) => outcomeOf(rule, seen, snapshot.sheet))),
    ...(framework === null ? [] : [...(rule.checkFramework?.(framework) ?? [])].map((seen) => outcomeOf(rule, seen, seen.place.sheet))),
    ...unreadable.flatMap((table) => [...(rule.checkUnreadable?.(table) ?? [])].map((seen) => outcomeOf(rule, seen, table.sheet))),
  ];
}

export function seenTogether<Name extends RuleName>(rule: Rule<Name>, tables: CheckedTables): ReturnType<typeof outcomeOf<Name>>[] {
  return [...(rule.checkTogether?.(tables) ?? [])].map((seen) => outcomeOf(rule, seen, 'because' in seen ? seen.sheet : seen.place.sheet));
}

/** A rule that says the very same as before has nothing to be told anew. */
export function seenOnSheet(rule: Rule, sheet: CheckedSheet): readonly RuleOutcome[] {
  const seen = rule.checkSheet?.(sheet);
  if (seen === undefined) return NOTHING;
  return TOLD.of(seen, [rule, sheet.scoresheet.sheet], () => [...seen].map((each) => outcomeOf(rule, each, sheet.scoresheet.sheet)));
}

const NOTHING: readonly RuleOutcome[] = [];
const TOLD = new Remembered<object, readonly RuleOutcome[]>();
