import { USUAL_POLICY } from '../framework/framework';
import type { Framework } from '../framework/framework';
import { isItemNode } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import { STAGES } from '../scoresheet/scoresheet';
import type { ScoresheetColumns, Stage } from '../scoresheet/scoresheet';
import { once, Remembered } from '../workbook/remembered';
import { bonusAt, penaltyAt } from './beyond-the-tree';
import { itemScorer } from './item-score';
import type { ItemScorer } from './item-score';
import { percentOf } from './points';
import type { Points } from './points';
import { RunningTally } from './running-tally';
import type { Tally } from './running-tally';
import type { CountedPoints, Doubt, Index, IndexState, NodeIndex, StageIndices } from './stage-indices';
import { strewnRows } from './strewn-rows';
import type { StrewnRows } from './strewn-rows';

/** Component indices and the total index of every stage that the scoresheet has, in the order of the year (contract C). */
export function computeIndices(sheet: ScoredSheet): StageIndices[] {
  const strewn = strewnRows(sheet);
  return stagesOf(sheet.scoresheet.columns).map((stage) => stageIndices(sheet, stage, strewn));
}

/** Survey points count, and deductions too, although no column of achieved points shows them. */
export function stagesOf({ scores, deducted }: ScoresheetColumns): Stage[] {
  return STAGES.filter((stage) => scores.has(stage) || (stage === 'achieved' && (scores.has('survey') || deducted !== null)));
}

function stageIndices(sheet: ScoredSheet, stage: Stage, strewn: StrewnRows): StageIndices {
  const scoreOf = itemScorer(sheet, stage);
  const areas = new RunningTally();
  for (const area of sheet.tree.areas) areas.add(tallyAt(area, scoreOf, strewn));
  const nodes = once(() => sheet.tree.areas.flatMap((area) => indicesUnder(area, scoreOf, strewn)));
  const bonus = bonusAt(sheet, stage);
  const penalty = penaltyAt(sheet, stage);
  for (const doubts of [strewn.at(null), bonus.doubts, penalty.doubts]) areas.cast(doubts);
  const total = areas.tally;
  return {
    stage,
    total: indexOf({ ...total, points: total.points.plus(bonus.points).minus(penalty.points) }),
    get nodes() {
      return nodes();
    },
  };
}

/** What a node comes to with all that stands below it. */
interface Branch extends Tally, CountedPoints {}

/** The index of a node, and of each below it. Those of items are made for whoever asks: nothing rests on them. */
function indicesUnder(node: ScoreNode, scoreOf: ItemScorer, strewn: StrewnRows): readonly NodeIndex[] {
  if (isItemNode(node)) return [nodeIndex(node, tallyAt(node, scoreOf, strewn))];
  const branch = branchOf(node, scoreOf, strewn);
  return UNDER.of(branch, [], () => [nodeIndex(node, branch), ...node.children.flatMap((child) => indicesUnder(child, scoreOf, strewn))]);
}

const UNDER = new Remembered<Branch, readonly NodeIndex[]>();

function tallyAt(node: ScoreNode, scoreOf: ItemScorer, strewn: StrewnRows): Tally {
  if (!isItemNode(node)) return branchOf(node, scoreOf, strewn);
  const item = new RunningTally();
  item.addItem(node, scoreOf(node));
  item.cast(strewn.at(node.code));
  return item.tally;
}

function branchOf(node: ScoreNode, scoreOf: ItemScorer, strewn: StrewnRows): Branch {
  const known = BRANCHES.get(scoreOf) ?? new Remembered<ScoreNode, Branch>();
  BRANCHES.set(scoreOf, known);
  return known.of(node, [strewn], () => {
    const below = new RunningTally();
    const isStrewn = strewn.isBelow(node.code);
    for (const child of node.children) {
      if (isStrewn || !isItemNode(child)) below.add(tallyAt(child, scoreOf, strewn));
      else below.addItem(child, scoreOf(child));
    }
    below.cast(strewn.at(node.code));
    const { points, maximum, doubts } = below.tally;
    return { points, maximum, doubts, state: stateOf(doubts) };
  });
}

/** A branch without any change comes to what it came to. */
const BRANCHES = new WeakMap<ItemScorer, Remembered<ScoreNode, Branch>>();

/** What is counted below a node that is no item: the very same as long as nothing there changes. */
export function countedBelow(sheet: ScoredSheet, stage: Stage, node: ScoreNode): CountedPoints {
  return branchOf(node, itemScorer(sheet, stage), strewnRows(sheet));
}

/** The index of one node. */
export function nodeIndexAt(sheet: ScoredSheet, stage: Stage, node: ScoreNode): NodeIndex {
  return nodeIndex(node, tallyAt(node, itemScorer(sheet, stage), strewnRows(sheet)));
}

/** The points of a node, exact. */
export function pointsAt(sheet: ScoredSheet, stage: Stage, node: ScoreNode): Points {
  return tallyAt(node, itemScorer(sheet, stage), strewnRows(sheet)).points;
}

function nodeIndex({ code, level, name, entry }: ScoreNode, { points, maximum, doubts }: Tally): NodeIndex {
  return {
    code,
    level,
    name,
    row: entry?.row ?? null,
    points,
    maximum,
    percent: percentOf(points, maximum),
    state: stateOf(doubts),
  };
}

function indexOf({ points, maximum, doubts }: Tally): Index {
  return { points, maximum, percent: percentOf(points, maximum), state: stateOf(doubts) };
}

const COMPUTED: IndexState = { kind: 'computed' };

function stateOf(doubts: readonly Doubt[]): IndexState {
  return doubts.length === 0 ? COMPUTED : { kind: 'provisional', because: doubts };
}

/** Decimals of a shown index or total. */
export function shownDecimals({ framework }: ScoredSheet): number {
  return decimalsUnder(framework);
}

/** The same, of whatever is scored by this framework. */
export function decimalsUnder(framework: Framework | null): number {
  return (framework?.policy ?? USUAL_POLICY).decimals;
}
