import { isItemNode } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import { joined } from '../workbook/joined';
import { Remembered, rememberedBy } from '../workbook/remembered';
import { enteredScores, scoresBeyondTheTree } from './entered-scores';
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
  const on = [around, rules];
  let looked = 0;
  function* seenIn(branch: ScoreNode): Generator<void, Outcomes> {
    const seen: Outcomes[] = [seenAt(branch, around, rules)];
    for (const node of branch.children) {
      seen.push(isItemNode(node) ? seenAt(node, around, rules) : yield* seenBefore(node));
      if (++looked % ROWS_IN_A_STEP === 0) yield;
    }
    return withEachGapOnce(joined(seen));
  }
  function* seenBefore(branch: ScoreNode): Generator<void, Outcomes> {
    return SEEN.known(branch, on) ?? SEEN.keep(branch, on, yield* seenIn(branch));
  }
  const areas: Outcomes[] = [];
  for (const area of tree.areas) areas.push(yield* seenBefore(area));
  return areas;
}

/** By branch: an item is looked at as fast as it is remembered. */
const SEEN = new Remembered<ScoreNode, Outcomes>();

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

function seenAt(node: ScoreNode, around: RowSurroundings, rules: readonly Rule[]): Outcomes {
  const looking = rowRules(rules);
  const { sheet } = around;
  const seen: RuleOutcome[] = [];
  for (const { rule, look } of looking.atNodes) for (const each of look(node, around)) seen.push(outcomeOf(rule, each, sheet));
  if (!isItemNode(node)) return seen;
  for (const { rule, look } of looking.atItems) for (const each of look(node, around)) seen.push(outcomeOf(rule, each, sheet));
  for (const entered of enteredScores(node, around)) {
    for (const { rule, look } of looking.atScores) {
      const each = look(entered, around);
      if (each !== null) seen.push(outcomeOf(rule, each, sheet));
    }
  }
  return seen;
}

/** Rules by what they look at, so that no row asks a rule that looks elsewhere. */
const rowRules = rememberedBy((rules: readonly Rule[]) => ({
  atNodes: looksOf(rules, ({ checkNode }) => checkNode),
  atItems: looksOf(rules, ({ checkItem }) => checkItem),
  atScores: looksOf(rules, ({ checkScore, checkAnyScore }) => checkScore ?? checkAnyScore),
}));

function looksOf<Look>(rules: readonly Rule[], lookOf: (rule: Rule) => Look | undefined): readonly { readonly rule: Rule; readonly look: Look }[] {
  return rules.flatMap((rule) => {
    const look = lookOf(rule);
    return look === undefined ? [] : [{ rule, look }];
  });
}

/** What the rules see at the scores of the bonus and penalty rows. */
export function seenBeyondTheTree({ scoresheet, around }: CheckedSheet, rules: readonly Rule[]): RuleOutcome[] {
  const scores = scoresBeyondTheTree(scoresheet);
  return rules.flatMap((rule) =>
    scores.flatMap((score) => {
      const seen = rule.checkAnyScore?.(score, around) ?? null;
      return seen === null ? [] : [outcomeOf(rule, seen, around.sheet)];
    }),
  );
}
