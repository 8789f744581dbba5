import { hasMaximum } from '../indices/running-tally';
import { itemScorer } from '../indices/item-score';
import type { ItemScore, ItemScorer } from '../indices/item-score';
import { equal, sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { Doubt } from '../indices/stage-indices';
import { responsibleAgencies } from '../scoresheet/responsible-agencies';
import { isItemNode, itemNodes, scoreNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { Stage } from '../scoresheet/scoresheet';
import { foldLabel } from '../workbook/folded-text';
import { once, rememberedBy } from '../workbook/remembered';

/** What a stage falls short of its maximum by, bonus and penalty aside. */
export interface Loss {
  /** Maximum less points of the items whose score is known; below zero where more was given than the maximum. */
  readonly lost: Points;
  /** The same of items that nobody has scored yet, or whose score cannot be read: they may bring everything or nothing. */
  readonly notYetKnown: Points;
}

/** What one area, criterion or item has lost. */
export interface NodeLoss extends Loss {
  readonly code: string;
  readonly name: string;
}

/** What the items have lost that one agency answers for. */
export interface AgencyLoss extends Loss {
  /** `null`: no agency is named for these items. */
  readonly agency: string | null;
}

/** Points lost at one stage. In every list those that lost most come first, then as the framework has them. */
export interface PointsLost {
  readonly stage: Stage;
  readonly total: Loss;
  /** Nodes of the first level. */
  readonly areas: readonly NodeLoss[];
  /** Nodes of the second level. */
  readonly criteria: readonly NodeLoss[];
  /** Leaves of any level. */
  readonly items: readonly NodeLoss[];
  readonly agencies: readonly AgencyLoss[];
}

/**
 * An item that is not applicable, or that the stage does not count, has lost nothing: its maximum does not count either. All
 * is worked out when somebody reads it.
 */
export function pointsLost(sheet: ScoredSheet, stage: Stage): PointsLost {
  const { areas } = sheet.tree;
  const lossBelow = lossesBelow(itemScorer(sheet, stage));
  const nodeLoss = (node: ScoreNode): NodeLoss => ({ code: node.code, name: node.name, ...lossBelow(node) });
  const ofAll = once(() => added(areas.map(lossBelow)));
  const ofAreas = once(() => mostLostFirst(areas.map(nodeLoss)));
  const ofCriteria = once(() =>
    mostLostFirst(
      scoreNodes(areas)
        .filter(({ level }) => level === 2)
        .map(nodeLoss),
    ),
  );
  const ofItems = once(() => mostLostFirst(itemNodes(areas).map(nodeLoss)));
  const ofAgencies = once(() => mostLostFirst(byAgency(areas).map(({ agency, items }) => ({ agency, ...added(items.map(lossBelow)) }))));
  return {
    stage,
    get total() {
      return ofAll();
    },
    get areas() {
      return ofAreas();
    },
    get criteria() {
      return ofCriteria();
    },
    get items() {
      return ofItems();
    },
    get agencies() {
      return ofAgencies();
    },
  };
}

const lossesBelow = rememberedBy((scoreOf: ItemScorer): ((node: ScoreNode) => Loss) => {
  const lossBelow = (node: ScoreNode): Loss => (isItemNode(node) ? lossOf(node, scoreOf(node)) : ofBranch(node));
  const ofBranch: (branch: ScoreNode) => Loss = rememberedBy(({ children }) => added(children.map(lossBelow)));
  return lossBelow;
});

/** Whether the second level is the last: then criteria and items are the same. */
export function criteriaAreItems({ criteria, items }: PointsLost): boolean {
  const codes = new Set(items.map(({ code }) => code));
  return criteria.every(({ code }) => codes.has(code));
}

const NOTHING: Loss = { lost: ZERO, notYetKnown: ZERO };

const WITHOUT_A_SCORE: readonly Doubt[] = ['unscored', 'unreadable', 'item-missing', 'survey-absent'];

function lossOf(item: ScoreNode, score: ItemScore): Loss {
  if (score.kind === 'outside' || !hasMaximum(item)) return NOTHING;
  const short = equal(item.maximum, score.points) ? ZERO : item.maximum.minus(score.points);
  return score.doubt !== null && WITHOUT_A_SCORE.includes(score.doubt)
    ? { lost: ZERO, notYetKnown: short }
    : { lost: short, notYetKnown: ZERO };
}

function added(losses: readonly Loss[]): Loss {
  return { lost: sum(losses.map(({ lost }) => lost)), notYetKnown: sum(losses.map(({ notYetKnown }) => notYetKnown)) };
}

function mostLostFirst<Each extends Loss>(losses: readonly Each[]): Each[] {
  return [...losses].sort((one, other) => other.lost.cmp(one.lost));
}

/** Spellings that differ in case, accents or spaces are one agency. */
function byAgency(areas: readonly ScoreNode[]): { readonly agency: string | null; readonly items: readonly ScoreNode[] }[] {
  const agencyOf = responsibleAgencies(areas);
  const groups = new Map<string, { readonly agency: string | null; readonly items: ScoreNode[] }>();
  for (const item of itemNodes(areas)) {
    const agency = agencyOf.get(item.code) ?? null;
    const key = foldLabel(agency ?? '');
    const group = groups.get(key) ?? { agency, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}
