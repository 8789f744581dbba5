import { isItemNode } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import { Remembered } from '../workbook/remembered';
import { scoresBeyondTheTree } from './entered-scores';
import { atItsCell, lookAtRow } from './look-at-row';
import { isOf, rowRules } from './row-rules';
import { isFinding, outcomeOf } from './rule-outcome';
import type { RuleOutcome } from './rule-outcome';
import type { CheckedSheet, RowSurroundings, Rule } from './rule';

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
  lookAtRow(branch, around, looking, seen);
  let looked = 0;
  for (const node of branch.children) {
    if (isItemNode(node)) lookAtRow(node, around, looking, seen);
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

/** What the rules see at the scores of the bonus and penalty rows. */
export function seenBeyondTheTree({ scoresheet, around }: CheckedSheet, rules: readonly Rule[]): RuleOutcome[] {
  const scores = scoresBeyondTheTree(scoresheet);
  return rules.flatMap((rule) =>
    scores.flatMap((score) => {
      const seen = isOf(rule, score.score.kind) ? (rule.checkAnyScore?.(score, around) ?? null) : null;
      return seen === null ? [] : [outcomeOf(rule, atItsCell(seen, score, around.sheet), around.sheet)];
    }),
  );
}
