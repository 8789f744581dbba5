import type { RuleName } from '../finding';
import { isItemNode } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import { Remembered } from '../workbook/remembered';
import type { SheetRef } from '../workbook/snapshot';
import { enteredAt, scorePlaces, scoresBeyondTheTree } from './entered-scores';
import type { AnyScore } from './entered-scores';
import { isOf, rowRules } from './row-rules';
import type { RowRules } from './row-rules';
import { isFinding, outcomeOf } from './rule-outcome';
import type { RuleOutcome } from './rule-outcome';
import { NOTHING_SEEN } from './rule';
import type { CheckedSheet, NotLooked, Observation, RowSurroundings, Rule, SeenAtScore } from './rule';

/** So many rows are looked at in one step. */
const ROWS_IN_A_STEP = 100;

type Outcomes = readonly RuleOutcome[];

/**
 * What the rules see at single rows of a sheet, area by area in the order of the tree, with steps. Of an area or a criterion that
 * is as it was below and above, all is known, and not one of its rows is looked at again.
 */
export function* seenAtRows({ tree, around }: CheckedSheet, rules: readonly Rule[]): Generator<void, readonly Outcomes[]> {
  const areas: Outcomes[] = [];
  for (const area of tree.areas) {
    areas.push(yield* seenInBranch(area, around, rules));
    yield;
  }
  return areas;
}

/** The same in one area or criterion. */
export function* seenInBranch(branch: ScoreNode, around: RowSurroundings, rules: readonly Rule[]): Generator<void, Outcomes> {
  const on = [around, rules];
  return SEEN.known(branch, on) ?? SEEN.keep(branch, on, yield* seenAnew(branch, around, rules));
}

/** By branch: an item is looked at as fast as it is remembered. */
const SEEN = new Remembered<ScoreNode, Outcomes>();

function* seenAnew(branch: ScoreNode, around: RowSurroundings, rules: readonly Rule[]): Generator<void, Outcomes> {
  const looking = rowRules(rules);
  const seen: RuleOutcome[] = [];
  look(branch, around, looking, seen);
  let looked = 0;
  for (const node of branch.children) {
    if (isItemNode(node)) look(node, around, looking, seen);
    else for (const each of yield* seenInBranch(node, around, rules)) seen.push(each);
    looked += 1;
    if (looked % ROWS_IN_A_STEP === 0) yield;
  }
  return withEachGapOnce(seen);
}

/** Every item of a branch may say that there is no column for what a rule asks about. */
function withEachGapOnce(outcomes: Outcomes): Outcomes {
  if (outcomes.length < 2) return outcomes;
  const told = new Set<string>();
  return outcomes.filter((outcome) => {
    if (isFinding(outcome)) return true;
    const gap = `${outcome.code} ${outcome.because}`;
    return told.size < told.add(gap).size;
  });
}

function look(node: ScoreNode, around: RowSurroundings, { atNodes, atItems, atScores }: RowRules, seen: RuleOutcome[]): void {
  const { sheet, columns } = around;
  lookBy(atNodes, node, around, seen);
  if (!isItemNode(node)) return;
  lookBy(atItems, node, around, seen);
  for (const place of scorePlaces(columns.scores)) {
    const entered = enteredAt(node, place);
    if (entered === null) continue;
    for (const { rule, check } of atScores[entered.score.kind]) {
      const each = check(entered, around);
      if (each !== null) seen.push(outcomeOf(rule, placed(each, entered, sheet), sheet));
    }
  }
}

function lookBy(rules: RowRules['atItems'], node: ScoreNode, around: RowSurroundings, seen: RuleOutcome[]): void {
  for (const { rule, check } of rules) {
    const seenThere = check(node, around);
    if (seenThere !== NOTHING_SEEN) for (const each of seenThere) seen.push(outcomeOf(rule, each, around.sheet));
  }
}

/** What is seen at a score stands at its cell. */
function placed<Name extends RuleName>(seen: SeenAtScore<Name> | NotLooked, { row, at, item }: AnyScore, sheet: SheetRef): Observation<Name> | NotLooked {
  return 'because' in seen ? seen : { place: { sheet, row, column: at }, item: item?.code ?? null, facts: seen.facts };
}

/** What the rules see at the scores of the bonus and penalty rows. */
export function seenBeyondTheTree({ scoresheet, around }: CheckedSheet, rules: readonly Rule[]): RuleOutcome[] {
  const scores = scoresBeyondTheTree(scoresheet);
  return rules.flatMap((rule) =>
    scores.flatMap((score) => {
      const seen = isOf(rule, score.score.kind) ? (rule.checkAnyScore?.(score, around) ?? null) : null;
      return seen === null ? [] : [outcomeOf(rule, placed(seen, score, around.sheet), around.sheet)];
    }),
  );
}
