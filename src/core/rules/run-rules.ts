import type { Finding } from '../finding';
import type { Framework } from '../framework/framework';
import { atOnce } from '../review-steps';
import { inOrder, inOrderOfCells, inOrderOfSheets } from '../sort-findings';
import { rememberedBy } from '../workbook/remembered';
import type { SheetSnapshot } from '../workbook/snapshot';
import { ALL_RULES } from './all-rules';
import { isFinding, isGap } from './rule-outcome';
import type { RuleOutcome } from './rule-outcome';
import type { CheckedTables, NotChecked, Rule } from './rule';
import { rulesInForce } from './rules-in-force';
import { seenAtRows, seenBeyondTheTree } from './seen-at-rows';
import { seenAtIndices, seenAtSums } from './seen-at-sums';
import { seenBeforeSheets, seenOnSheet, seenTogether } from './seen-on-sheets';
import { looksAtScores, switchedOffGaps } from './switched-off-gaps';

/** All that there is to look at in a workbook. */
export interface RuleSubjects extends CheckedTables {
  /** Every sheet as it was read. */
  readonly snapshots: readonly SheetSnapshot[];
  readonly framework: Framework | null;
}

export interface RuleResults {
  /** In the order of the sheets; at one place at most one of each rule, its first. */
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
  const [atRows, atSums, onSheets]: [Seen[], Seen[], Seen[]] = [[], [], []];
  for (const sheet of subjects.sheets) {
    for (const area of yield* seenAtRows(sheet, inForce)) atRows.push(ofOneSheet(area));
    atRows.push(ofOneSheet(seenBeyondTheTree(sheet, inForce)));
    yield;
  }
  for (const sheet of subjects.sheets) {
    for (const area of [...seenAtSums(sheet, inForce), ...seenAtIndices(sheet, inForce)]) atSums.push(ofOneSheet(area));
    yield;
  }
  for (const rule of inForce) {
    onSheets.push(ofAnySheets([...gapsBeforeTables(rule, subjects), ...seenBeforeSheets(rule, subjects)], subjects));
    for (const sheet of subjects.sheets) onSheets.push(ofOneSheet(seenOnSheet(rule, sheet)));
    onSheets.push(ofAnySheets(seenTogether(rule, subjects), subjects));
    yield;
  }
  const kinds = [atRows, atSums, onSheets];
  const gaps = [...kinds.flat().flatMap((each) => each.gaps), ...switchedOff.flatMap((rule) => switchedOffGaps(rule, subjects))];
  const found = kinds.map((kind) => kind.map(({ findings }) => findings));
  return {
    findings: inOrderOfSheets(found, subjects.snapshots),
    notChecked: firstByKey(inOrderOfRules(gaps, rules), ({ code, because, sheet }) => `${code} ${because} ${sheet}`),
  };
}

/** Findings in their order, and what could not be looked at. */
interface Seen {
  readonly findings: readonly Finding[];
  readonly gaps: readonly NotChecked[];
}

/** Of an area that is as it was, findings stand in order already. */
const ofOneSheet = rememberedBy((outcomes: readonly RuleOutcome[]): Seen => ({
  findings: inOrderOfCells(outcomes.filter(isFinding)),
  gaps: outcomes.filter(isGap),
}));

function ofAnySheets(outcomes: readonly RuleOutcome[], { snapshots }: RuleSubjects): Seen {
  return { findings: inOrder(outcomes.filter(isFinding), snapshots), gaps: outcomes.filter(isGap) };
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

function firstByKey<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[] {
  const first = new Map<string, Each>();
  for (const each of all) {
    const key = keyOf(each);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}
