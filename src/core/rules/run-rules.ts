import type { Finding, FindingOf, Place, RuleName } from '../finding';
import type { Framework } from '../framework/framework';
import { atOnce } from '../review-steps';
import type { SheetRef, SheetSnapshot } from '../workbook/snapshot';
import { ALL_RULES } from './all-rules';
import type { CheckedSheet, CheckedTables, NotChecked, NotLooked, Observation, Rule } from './rule';
import { rulesInForce } from './rules-in-force';
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

/** The same, with a step behind each rule. */
export function* rulesInSteps(subjects: RuleSubjects, rules: readonly Rule[] = ALL_RULES): Generator<void, RuleResults> {
  const { inForce, switchedOff } = rulesInForce(rules, subjects.framework);
  const results: ReturnType<typeof resultsOf>[] = [];
  for (const rule of inForce) {
    results.push(resultsOf(rule, subjects));
    yield;
  }
  return {
    findings: results.flatMap(({ findings }) => findings),
    notChecked: [
      ...results.flatMap(({ notChecked }) => notChecked),
      ...switchedOff.flatMap((rule) => switchedOffGaps(rule, subjects)),
    ],
  };
}

/** What a rule saw and could not see. Written with the name as a parameter, so that a rule's facts stay tied to its name. */
function resultsOf<Name extends RuleName>(rule: Rule<Name>, subjects: RuleSubjects): ResultsOf<Name> {
  const { code, name, severity } = rule;
  const seen = seenBy(rule, subjects);
  const observations = firstByKey(seen.filter(isObservation), ({ place }) => placeKey(place));
  const gaps = seen.flatMap((each): NotChecked[] => (isObservation(each) ? [] : [{ code, sheet: each.sheet.name, because: each.because }]));
  return {
    findings: observations.map((observation) => ({ code, rule: name, severity, ...observation })),
    notChecked: firstByKey([...gapsBeforeTables(rule, subjects), ...gaps], ({ sheet, because }) => `${because} ${sheet}`),
  };
}

interface ResultsOf<Name extends RuleName> {
  readonly findings: readonly { readonly [Each in Name]: FindingOf<Each> }[Name][];
  readonly notChecked: readonly NotChecked[];
}

type Seen<Name extends RuleName> = Observation<Name> | (NotLooked & { readonly sheet: SheetRef });

function seenBy<Name extends RuleName>(rule: Rule<Name>, subjects: RuleSubjects): Seen<Name>[] {
  const { snapshots, framework, sheets, unreadable } = subjects;
  return [
    ...snapshots.flatMap((snapshot) => [...(rule.checkSnapshot?.(snapshot) ?? [])]),
    ...(framework === null ? [] : (rule.checkFramework?.(framework) ?? [])),
    ...unreadable.flatMap((table) => [...(rule.checkUnreadable?.(table) ?? [])]),
    ...sheets.flatMap((sheet) => seenOn(sheet, rule)),
    ...(rule.checkTogether?.(subjects) ?? []),
  ];
}

function seenOn<Name extends RuleName>(sheet: CheckedSheet, rule: Rule<Name>): Seen<Name>[] {
  const seen = [...(rule.checkSheet?.(sheet) ?? [])];
  return seen.map((each) => (isObservation(each) ? each : { ...each, sheet: sheet.scoresheet.sheet }));
}

/** A sheet that cannot be read keeps every rule about scores from looking. */
function gapsBeforeTables(rule: Rule, { unreadable }: CheckedTables): NotChecked[] {
  if (!looksAtScores(rule)) return [];
  return unreadable.map(({ sheet }) => ({ code: rule.code, sheet: sheet.name, because: 'heading-missing' }));
}

function isObservation<Name extends RuleName>(seen: Observation<Name> | NotLooked): seen is Observation<Name> {
  return 'place' in seen;
}

function placeKey({ sheet, row, column }: Place): string {
  return `${row} ${column} ${sheet.id}`;
}

function firstByKey<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[] {
  const first = new Map<string, Each>();
  for (const each of all) if (!first.has(keyOf(each))) first.set(keyOf(each), each);
  return [...first.values()];
}
