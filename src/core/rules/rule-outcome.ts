import type { Finding, FindingOf, RuleName } from '../finding';
import type { SheetRef } from '../workbook/snapshot';
import type { NotChecked, NotLooked, Observation, Rule } from './rule';

/** What comes of a rule that looked: a finding, or a reason why it could not look. */
export type RuleOutcome = Finding | NotChecked;

/** A rule's own facts, each tied to its name. */
type FindingOfAny<Name extends RuleName> = { readonly [Each in Name]: FindingOf<Each> }[Name];

export function outcomeOf<Name extends RuleName>(
  rule: Rule<Name>,
  seen: Observation<Name> | NotLooked,
  sheet: SheetRef,
): FindingOfAny<Name> | NotChecked {
  return 'because' in seen ? { code: rule.code, sheet: sheet.name, because: seen.because } : found(rule, seen);
}

function found<Name extends RuleName>({ code, name, severity }: Rule<Name>, observation: Observation<Name>): FindingOfAny<Name> {
  return { code, rule: name, severity, ...observation };
}

export function isFinding(outcome: RuleOutcome): outcome is Finding {
  return 'place' in outcome;
}

export function isGap(outcome: RuleOutcome): outcome is NotChecked {
  return 'because' in outcome;
}
