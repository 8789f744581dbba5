import { USUAL_POLICY } from '../framework/framework';
import type { Framework } from '../framework/framework';
import { placesOf } from '../framework/framework-tree';
import type { IdentifiedRow } from '../scoresheet/identify-rows';
import { isItemNode, scoreNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode, ScoreTree } from '../scoresheet/score-tree';
import { STAGES } from '../scoresheet/scoresheet';
import type { ScoresheetColumns, Stage } from '../scoresheet/scoresheet';
import { nearestAncestor } from '../scoresheet/tree-of-rows';
import { KeptRows } from '../workbook/kept-rows';
import { once, Remembered, rememberedBy } from '../workbook/remembered';
import { bonusAt, penaltyAt } from './beyond-the-tree';
import { itemScorer } from './item-score';
import type { ItemScore, ItemScorer } from './item-score';
import { percentOf, RunningSum, ZERO } from './points';
import type { Points } from './points';
import type { Doubt, Index, IndexState, NodeIndex, StageIndices } from './stage-indices';

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
  const total = areas.with(strewn.get(null) ?? NO_DOUBTS, bonus.doubts, penalty.doubts);
  return {
    stage,
    total: indexOf({ ...total, points: total.points.plus(bonus.points).minus(penalty.points) }),
    get nodes() {
      return nodes();
    },
  };
}

/** What a node comes to with all that stands below it. */
interface Branch {
  readonly tally: Tally;
  readonly index: NodeIndex;
}

/** The index of a node, and of each below it. Those of items are made for whoever asks: nothing rests on them. */
function indicesUnder(node: ScoreNode, scoreOf: ItemScorer, strewn: StrewnRows): readonly NodeIndex[] {
  if (isItemNode(node)) return [nodeIndex(node, tallyAt(node, scoreOf, strewn))];
  const branch = branchOf(node, scoreOf, strewn);
  return UNDER.of(branch, [], () => [branch.index, ...node.children.flatMap((child) => indicesUnder(child, scoreOf, strewn))]);
}

const UNDER = new Remembered<Branch, readonly NodeIndex[]>();

function tallyAt(node: ScoreNode, scoreOf: ItemScorer, strewn: StrewnRows): Tally {
  if (!isItemNode(node)) return branchOf(node, scoreOf, strewn).tally;
  const own = itemTally(node, scoreOf(node));
  const doubts = strewn.get(node.code);
  return doubts === undefined ? own : { ...own, doubts: eachOnce([own.doubts, doubts]) };
}

function branchOf(node: ScoreNode, scoreOf: ItemScorer, strewn: StrewnRows): Branch {
  const known = BRANCHES.get(scoreOf) ?? new Remembered<ScoreNode, Branch>();
  BRANCHES.set(scoreOf, known);
  return known.of(node, [strewn], () => {
    const below = new RunningTally();
    for (const child of node.children) below.add(tallyAt(child, scoreOf, strewn));
    const tally = below.with(strewn.get(node.code) ?? NO_DOUBTS);
    return { tally, index: nodeIndex(node, tally) };
  });
}

/** A branch without any change comes to what it came to. */
const BRANCHES = new WeakMap<ItemScorer, Remembered<ScoreNode, Branch>>();

/** The index of one node: of a branch the very same one as long as nothing below it changes. */
export function nodeIndexAt(sheet: ScoredSheet, stage: Stage, node: ScoreNode): NodeIndex {
  const [scoreOf, strewn] = [itemScorer(sheet, stage), strewnRows(sheet)];
  return isItemNode(node) ? nodeIndex(node, tallyAt(node, scoreOf, strewn)) : branchOf(node, scoreOf, strewn).index;
}

/** The points of a node, exact. */
export function pointsAt(sheet: ScoredSheet, stage: Stage, node: ScoreNode): Points {
  return tallyAt(node, itemScorer(sheet, stage), strewnRows(sheet)).points;
}

/** Points, maximum and doubts gathered so far. */
interface Tally {
  readonly points: Points;
  readonly maximum: Points;
  readonly doubts: readonly Doubt[];
}

const NO_DOUBTS: readonly Doubt[] = [];
const NOTHING: Tally = { points: ZERO, maximum: ZERO, doubts: NO_DOUBTS };

/** Tallies that are met one by one, added up. */
class RunningTally {
  readonly #points = new RunningSum();
  readonly #maximum = new RunningSum();
  readonly #doubts: (readonly Doubt[])[] = [];

  add({ points, maximum, doubts }: Tally): void {
    this.#points.add(points);
    this.#maximum.add(maximum);
    if (doubts.length > 0) this.#doubts.push(doubts);
  }

  /** All of it, with doubts that nothing below casts. */
  with(...doubts: readonly (readonly Doubt[])[]): Tally {
    return { points: this.#points.total, maximum: this.#maximum.total, doubts: eachOnce([...this.#doubts, ...doubts]) };
  }
}

/** Each doubt once, in the order of the parts. Most have none. */
function eachOnce(doubts: readonly (readonly Doubt[])[]): readonly Doubt[] {
  return doubts.every(({ length }) => length === 0) ? NO_DOUBTS : [...new Set(doubts.flat())];
}

function itemTally(item: ScoreNode, score: ItemScore): Tally {
  if (score.kind === 'outside') return NOTHING;
  const doubts = score.doubt === null ? NO_DOUBTS : [score.doubt];
  return { points: score.points, maximum: item.maximum, doubts: hasMaximum(item) ? doubts : [...doubts, 'maximum-unreadable'] };
}

/** Whether neither framework nor sheet leaves open what the item may bring at most. */
export function hasMaximum({ printedMaximum, entry }: ScoreNode): boolean {
  return printedMaximum !== null || entry?.maximum.kind === 'points';
}

/** Doubts that rows outside the tree cast, by the code of the nearest node they stand below; `null` for the total alone. */
type StrewnRows = ReadonlyMap<string | null, readonly Doubt[]>;

const NONE_STREWN: StrewnRows = new Map();

function strewnRows({ scoresheet, framework, tree: { areas, duplicates, strays } }: ScoredSheet): StrewnRows {
  if (duplicates.length + strays.length === 0) return NONE_STREWN;
  const { identified, sheet } = scoresheet;
  return STREWN.of(duplicates, [strays, identified, framework, sheet], () => {
    const codes = framework === null ? CODES.of(identified, [], () => new Set(scoreNodes(areas).map(({ code }) => code))) : placesOf(framework);
    const doubts = new Map<string | null, Doubt[]>();
    const cast = (code: string | null, doubt: Doubt) => doubts.set(code, [...(doubts.get(code) ?? []), doubt]);
    for (const { entry } of duplicates) cast(entry.code, 'item-duplicated');
    for (const { code } of strays) cast(nearestAncestor(code, codes), 'item-unknown');
    return byCode(CAST_BEFORE.keep(sheet, [...doubts]));
  });
}

const STREWN = new Remembered<ScoreTree['duplicates'], StrewnRows>();

/** Without a framework: rows that are the same items make a tree of the same codes, whatever they say. */
const CODES = new Remembered<readonly IdentifiedRow[], ReadonlySet<string>>();

/** Equal doubts are the very same, so that branches are known by them. */
const CAST_BEFORE = new KeptRows<CastDoubts>(([one, doubts], [other, others]) => one === other && doubts.join() === others.join());

type CastDoubts = readonly [code: string | null, doubts: readonly Doubt[]];

const byCode = rememberedBy((cast: readonly CastDoubts[]): StrewnRows => new Map(cast));

function nodeIndex({ code, level, name, entry }: ScoreNode, { points, maximum, doubts }: Tally): NodeIndex {
  return { code, level, name, row: entry?.row ?? null, points, maximum, percent: percentOf(points, maximum), state: stateOf(doubts) };
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
