import type { RuleName } from '../finding';
import { isItemNode } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { SheetRef } from '../workbook/snapshot';
import { enteredAt, scorePlaces } from './entered-scores';
import type { AnyScore } from './entered-scores';
import type { RowRules } from './row-rules';
import { outcomeOf } from './rule-outcome';
import type { RuleOutcome } from './rule-outcome';
import { NOTHING_SEEN } from './rule';
import type { NotLooked, Observation, RowSurroundings, SeenAtScore } from './rule';

/** What the rules see at one row: at the node, at the item and at each of its scores. */
export function lookAtRow(node: ScoreNode, around: RowSurroundings, { atNodes, atItems, atScores }: RowRules, seen: RuleOutcome[]): void {
  const { sheet, columns } = around;
  lookBy(atNodes, node, around, seen);
  if (!isItemNode(node)) return;
  lookBy(atItems, node, around, seen);
  for (const place of scorePlaces(columns.scores)) {
    const entered = enteredAt(node, place);
    if (entered === null) continue;
    for (const { rule, check } of atScores[entered.score.kind]) {
      const each = check(entered, around);
      if (each !== null) seen.push(outcomeOf(rule, atItsCell(each, entered, sheet), sheet));
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
export function atItsCell<Name extends RuleName>(
  seen: SeenAtScore<Name> | NotLooked,
  { row, at, item }: AnyScore,
  sheet: SheetRef,
): Observation<Name> | NotLooked {
  return 'because' in seen ? seen : { place: { sheet, row, column: at }, item: item?.code ?? null, facts: seen.facts };
}
