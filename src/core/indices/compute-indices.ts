import { USUAL_POLICY } from '../framework/framework';
import type { Framework } from '../framework/framework';
import { isItemNode, scoreNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import { STAGES } from '../scoresheet/scoresheet';
import type { ScoresheetColumns, Stage } from '../scoresheet/scoresheet';
import { nearestAncestor } from '../scoresheet/tree-of-rows';
import { bonusAt, penaltyAt } from './beyond-the-tree';
import { itemScorer } from './item-score';
import type { ItemScore } from './item-score';
import { percentOf, sum, ZERO } from './points';
import type { Points } from './points';
import type { Doubt, Index, NodeIndex, StageIndices } from './stage-indices';

/** Component indices and the total index of every stage that the scoresheet has, in the order of the year (contract C). */
export function computeIndices(sheet: ScoredSheet): StageIndices[] {
  const strewn = strewnRows(sheet);
  return stagesOf(sheet.scoresheet.columns).map((stage) => stageIndices(sheet, stage, strewn));
}

/** Survey points count, and deductions too, although no column of achieved points shows them. */
function stagesOf({ scores, deducted }: ScoresheetColumns): Stage[] {
  return STAGES.filter((stage) => scores.has(stage) || (stage === 'achieved' && (scores.has('survey') || deducted !== null)));
}

function stageIndices(sheet: ScoredSheet, stage: Stage, strewn: StrewnRows): StageIndices {
  const { areas } = sheet.tree;
  const scoreOf = itemScorer(sheet, stage);
  const tallies = new Map<ScoreNode, Tally>();
  const tallyOf = (node: ScoreNode): Tally => {
    const parts = isItemNode(node) ? [itemTally(node, scoreOf(node))] : node.children.map(tallyOf);
    const tally = add([...parts, doubtful(strewn.get(node.code))]);
    tallies.set(node, tally);
    return tally;
  };
  const bonus = bonusAt(sheet, stage);
  const penalty = penaltyAt(sheet, stage);
  const total = add([...areas.map(tallyOf), doubtful(strewn.get(null)), doubtful(bonus.doubts), doubtful(penalty.doubts)]);
  return {
    stage,
    total: indexOf({ ...total, points: total.points.plus(bonus.points).minus(penalty.points) }),
    nodes: [...scoreNodes(areas)].map((node) => nodeIndex(node, tallies.get(node) ?? NOTHING)),
  };
}

/** Points, maximum and doubts gathered so far. */
interface Tally {
  readonly points: Points;
  readonly maximum: Points;
  readonly doubts: readonly Doubt[];
}

const NOTHING: Tally = { points: ZERO, maximum: ZERO, doubts: [] };

function add(parts: readonly Tally[]): Tally {
  return {
    points: sum(parts.map(({ points }) => points)),
    maximum: sum(parts.map(({ maximum }) => maximum)),
    doubts: [...new Set(parts.flatMap(({ doubts }) => doubts))],
  };
}

function doubtful(doubts: readonly Doubt[] | undefined): Tally {
  return { ...NOTHING, doubts: doubts ?? [] };
}

function itemTally(item: ScoreNode, score: ItemScore): Tally {
  if (score.kind === 'outside') return NOTHING;
  const doubts = score.doubt === null ? [] : [score.doubt];
  return { points: score.points, maximum: item.maximum, doubts: hasMaximum(item) ? doubts : [...doubts, 'maximum-unreadable'] };
}

/** Whether neither framework nor sheet leaves open what the item may bring at most. */
export function hasMaximum({ printedMaximum, entry }: ScoreNode): boolean {
  return printedMaximum !== null || entry?.maximum.kind === 'points';
}

/** Doubts that rows outside the tree cast, by the code of the nearest node they stand below; `null` for the total alone. */
type StrewnRows = ReadonlyMap<string | null, readonly Doubt[]>;

function strewnRows({ tree }: ScoredSheet): StrewnRows {
  const codes = new Set([...scoreNodes(tree.areas)].map(({ code }) => code));
  const doubts = new Map<string | null, Doubt[]>();
  const cast = (code: string | null, doubt: Doubt) => doubts.set(code, [...(doubts.get(code) ?? []), doubt]);
  for (const { entry } of tree.duplicates) cast(entry.code, 'item-duplicated');
  for (const { code } of tree.strays) cast(nearestAncestor(code, codes), 'item-unknown');
  return doubts;
}

function nodeIndex(node: ScoreNode, tally: Tally): NodeIndex {
  const { code, level, name, entry } = node;
  return { code, level, name, row: entry?.row ?? null, ...indexOf(tally) };
}

function indexOf({ points, maximum, doubts }: Tally): Index {
  return {
    points,
    maximum,
    percent: percentOf(points, maximum),
    state: doubts.length === 0 ? { kind: 'computed' } : { kind: 'provisional', because: doubts },
  };
}

/** Decimals of a shown index or total. */
export function shownDecimals({ framework }: ScoredSheet): number {
  return decimalsUnder(framework);
}

/** The same, of whatever is scored by this framework. */
export function decimalsUnder(framework: Framework | null): number {
  return (framework?.policy ?? USUAL_POLICY).decimals;
}
