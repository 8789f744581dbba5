import type { Finding, FindingOf, Place, RuleName } from '../finding';
import type { Framework } from '../framework/framework';
import type { SheetSnapshot } from '../workbook/snapshot';
import { ALL_RULES } from './all-rules';
import type { CheckedTables, NotChecked, NotLooked, Observation, Rule } from './rule';
import { rulesInForce } from './rules-in-force';

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
  const { inForce, switchedOff } = rulesInForce(rules, subjects.framework);
  return {
    findings: inForce.flatMap((rule) => findingsOf(rule, subjects)),
    notChecked: [
      ...inForce.flatMap((rule) => gapsOf(rule, subjects)),
      ...switchedOff.flatMap((rule) => switchedOffGaps(rule, subjects)),
    ],
  };
}

/** The findings of a rule. Written with the name as a parameter, so that a rule's facts stay tied to its name. */
function findingsOf<Name extends RuleName>(rule: Rule<Name>, subjects: RuleSubjects): Found<Name>[] {
  const { snapshots, framework, sheets, unreadable } = subjects;
  const observations = [
    ...snapshots.flatMap((snapshot) => [...(rule.checkSnapshot?.(snapshot) ?? [])]),
    ...(framework === null ? [] : (rule.checkFramework?.(framework) ?? [])),
    ...unreadable.flatMap((table) => [...(rule.checkUnreadable?.(table) ?? [])]),
    ...sheets.flatMap((sheet) => [...(rule.checkSheet?.(sheet) ?? [])]).filter(isObservation),
    ...[...(rule.checkTogether?.(subjects) ?? [])].filter(isObservation),
  ];
  const { code, name, severity } = rule;
  return firstByKey(observations, ({ place }) => placeKey(place)).map((seen) => ({ code, rule: name, severity, ...seen }));
}

type Found<Name extends RuleName> = { readonly [Each in Name]: FindingOf<Each> }[Name];

/** What a rule could not look at. A sheet that cannot be read keeps every rule about sheets from looking. */
function gapsOf(rule: Rule, tables: CheckedTables): NotChecked[] {
  const { code, checkSheet, checkTogether } = rule;
  if (!looksAtScores(rule)) return [];
  const { sheets, unreadable } = tables;
  const gaps = [
    ...unreadable.map(({ sheet }): NotChecked => ({ code, sheet: sheet.name, because: 'heading-missing' })),
    ...sheets.flatMap((sheet) =>
      [...(checkSheet?.(sheet) ?? [])].flatMap((seen): NotChecked[] =>
        isObservation(seen) ? [] : [{ code, sheet: sheet.scoresheet.sheet.name, because: seen.because }],
      ),
    ),
    ...[...(checkTogether?.(tables) ?? [])].flatMap((seen): NotChecked[] =>
      isObservation(seen) ? [] : [{ code, sheet: seen.sheet.name, because: seen.because }],
    ),
  ];
  return firstByKey(gaps, ({ sheet, because }) => `${because} ${sheet}`);
}

/** Counted for every sheet that the rule would have looked at: nothing that was not looked at passes for clean. */
function switchedOffGaps(rule: Rule, { framework, sheets, unreadable }: RuleSubjects): NotChecked[] {
  const ownSheet = framework?.sheet ?? null;
  const names = [
    ...(rule.checkFramework === undefined || ownSheet === null ? [] : [ownSheet.name]),
    ...(looksAtScores(rule) || rule.checkUnreadable !== undefined ? unreadable.map(({ sheet }) => sheet.name) : []),
    ...(looksAtScores(rule) || rule.checkSnapshot !== undefined ? sheets.map(({ scoresheet }) => scoresheet.sheet.name) : []),
  ];
  return [...new Set(names)].map((sheet) => ({ code: rule.code, sheet, because: 'switched-off' }));
}

function looksAtScores({ checkSheet, checkTogether }: Rule): boolean {
  return checkSheet !== undefined || checkTogether !== undefined;
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
