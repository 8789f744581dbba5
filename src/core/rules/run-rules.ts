import type { Finding, Place, RuleName } from '../finding';
import type { Framework } from '../framework/framework';
import { atOnce } from '../review-steps';
import type { SheetSnapshot } from '../workbook/snapshot';
import { ALL_RULES } from './all-rules';
import { isFinding, isGap, outcomeOf } from './rule-outcome';
import type { RuleOutcome } from './rule-outcome';
import type { CheckedTables, NotChecked, Rule } from './rule';
import { rulesInForce } from './rules-in-force';
import { seenAtRows, seenBeyondTheTree } from './seen-at-rows';
import { looksAtScores, switchedOffGaps } from './switched-off-gaps';

/** All that there is to look at in a workbook. */
export interface RuleSubjects extends CheckedTables {
  /** Every sheet as it was read. */
  readonly snapshots: readonly SheetSnapshot[];
  readonly framework: Framework | null;
}

export interface RuleResults {
  /** At one place at most one of each rule, its first. */
  readonly findings: Finding[];
  /** Each rule, sheet and reason once. */
  readonly notChecked: NotChecked[];
}

/** Lets every rule that the framework has not switched off look at everything that it knows how to look at. */
export function runRules(subjects: RuleSubjects, rules: readonly Rule[] = ALL_RULES): RuleResults {
  return atOnce(rulesInSteps(subjects, rules));
}

/** The same, with a step behind each rule, and behind some hundreds of rows. */
export function* rulesInSteps(subjects: RuleSubjects, rules: readonly Rule[] = ALL_RULES): Generator<void, RuleResults> {
  const { inForce, switchedOff } = rulesInForce(rules, subjects.framework);
  const seen: (readonly RuleOutcome[])[] = [];
  for (const sheet of subjects.sheets) {
    seen.push(yield* seenAtRows(sheet, inForce), seenBeyondTheTree(sheet, inForce));
    yield;
  }
  for (const rule of inForce) {
    seen.push(gapsBeforeTables(rule, subjects), seenBy(rule, subjects));
    yield;
  }
  const outcomes = seen.flat();
  const gaps = [...outcomes.filter(isGap), ...switchedOff.flatMap((rule) => switchedOffGaps(rule, subjects))];
  return {
    findings: firstByKey(inOrderOfRules(outcomes.filter(isFinding), inForce), ({ code, place }) => `${code} ${placeKey(place)}`),
    notChecked: firstByKey(inOrderOfRules(gaps, rules), ({ code, because, sheet }) => `${code} ${because} ${sheet}`),
  };
}

/** What a rule sees that does not look at single rows. */
function seenBy<Name extends RuleName>(rule: Rule<Name>, subjects: RuleSubjects): ReturnType<typeof outcomeOf<Name>>[] {
  const { snapshots, framework, sheets, unreadable } = subjects;
  return [
    ...snapshots.flatMap((snapshot) => [...(rule.checkSnapshot?.(snapshot) ?? [])].map((seen) => outcomeOf(rule, seen, snapshot.sheet))),
    ...(framework === null ? [] : [...(rule.checkFramework?.(framework) ?? [])].map((seen) => outcomeOf(rule, seen, seen.place.sheet))),
    ...unreadable.flatMap((table) => [...(rule.checkUnreadable?.(table) ?? [])].map((seen) => outcomeOf(rule, seen, table.sheet))),
    ...sheets.flatMap((sheet) => [...(rule.checkSheet?.(sheet) ?? [])].map((seen) => outcomeOf(rule, seen, sheet.scoresheet.sheet))),
    ...[...(rule.checkTogether?.(subjects) ?? [])].map((seen) => outcomeOf(rule, seen, 'because' in seen ? seen.sheet : seen.place.sheet)),
  ];
}

/** A sheet that cannot be read keeps every rule about scores from looking. */
function gapsBeforeTables(rule: Rule, { unreadable }: CheckedTables): NotChecked[] {
  if (!looksAtScores(rule)) return [];
  return unreadable.map(({ sheet }) => ({ code: rule.code, sheet: sheet.name, because: 'heading-missing' }));
}

function inOrderOfRules<Each extends { readonly code: string }>(all: readonly Each[], rules: readonly Rule[]): Each[] {
  const byCode = new Map<string, Each[]>(rules.map(({ code }) => [code, []]));
  for (const each of all) byCode.get(each.code)?.push(each);
  return [...byCode.values()].flat();
}

function placeKey({ sheet, row, column }: Place): string {
  return `${row} ${column} ${sheet.id}`;
}

function firstByKey<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[] {
  const first = new Map<string, Each>();
  for (const each of all) {
    const key = keyOf(each);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}
