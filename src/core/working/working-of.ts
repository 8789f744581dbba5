import type { Place } from '../finding';
import { bonusAt, bonusCap, penaltyAt, penaltyCap, pointsOfBonus, pointsOfPenalty } from '../indices/beyond-the-tree';
import type { BeyondTheTree } from '../indices/beyond-the-tree';
import { shownDecimals } from '../indices/compute-indices';
import { scoreAt } from '../indices/item-score';
import type { Points } from '../indices/points';
import { ZERO } from '../indices/points';
import type { Index, NodeIndex, StageIndices } from '../indices/stage-indices';
import { isItemNode, scoreNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { Stage, SummaryRow } from '../scoresheet/scoresheet';
import { doubtfulCells } from './doubtful-cells';
import { itemWorking, leftOutBecause } from './item-working';
import type { BeyondWorking, NamedNode, Working, WorkingPart } from './working';

/** A scored sheet with what was computed of it. */
export interface IndexedSheet extends ScoredSheet {
  readonly stages: readonly StageIndices[];
}

/** How the number of a node, or without a code that of the total, was made at a stage; `null` where the sheet has no such number. */
export function workingOf(sheet: IndexedSheet, stage: Stage, code: string | null): Working | null {
  const computed = sheet.stages.find((each) => each.stage === stage);
  if (computed === undefined) return null;
  const indices = new Map(computed.nodes.map((node) => [node.code, node]));
  if (code === null) return totalWorking(sheet, computed, indices);

  const path = pathTo(sheet.tree.areas, code);
  const [node] = path.slice(-1);
  const index = indices.get(code);
  if (node === undefined || index === undefined) return null;
  return {
    ...{
      stage,
      code,
      name: node.name,
      place: cellOf(sheet, node.entry?.row, stage),
      index: indexAlone(index),
      decimals: shownDecimals(sheet),
    },
    above: [THE_TOTAL, ...path.slice(0, -1).map(named)],
    parts: partsOf(node.children, indices, sheet, stage),
    ...{ bonus: null, penalty: null },
    item: isItemNode(node) ? itemWorking(sheet, node, stage) : null,
    doubtful: doubtfulCells(sheet, stage, node),
  };
}

const THE_TOTAL: NamedNode = { code: null, name: null };

type IndicesByCode = ReadonlyMap<string, NodeIndex>;

function totalWorking(sheet: IndexedSheet, { stage, total }: StageIndices, indices: IndicesByCode): Working {
  const { bonus, penalty } = sheet.scoresheet;
  return {
    ...{ stage, code: null, name: null, place: cellOf(sheet, sheet.scoresheet.total?.row, stage) },
    ...{ index: total, decimals: shownDecimals(sheet), above: [] },
    parts: partsOf(sheet.tree.areas, indices, sheet, stage),
    bonus: beyondWorking(sheet, bonus, stage, bonusAt(sheet, stage), bonusCap(sheet), pointsOfBonus),
    penalty: beyondWorking(sheet, penalty, stage, penaltyAt(sheet, stage), penaltyCap(sheet), pointsOfPenalty),
    item: null,
    doubtful: doubtfulCells(sheet, stage, null),
  };
}

function cellOf({ scoresheet: { sheet, columns } }: ScoredSheet, row: number | undefined, stage: Stage): Place | null {
  const column = columns.scores.get(stage);
  return row === undefined || column === undefined ? null : { sheet, row, column };
}

function named({ code, name }: ScoreNode): NamedNode {
  return { code, name };
}

/** The nodes from an area down to this one. */
function pathTo(nodes: readonly ScoreNode[], code: string): readonly ScoreNode[] {
  for (const node of nodes) {
    if (node.code === code) return [node];
    const below = pathTo(node.children, code);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

function partsOf(nodes: readonly ScoreNode[], indices: IndicesByCode, sheet: IndexedSheet, stage: Stage): WorkingPart[] {
  return nodes.flatMap((node): WorkingPart[] => {
    const index = indices.get(node.code);
    return index === undefined
      ? []
      : [{ code: node.code, name: node.name, index: indexAlone(index), leftOut: leftOut(node, sheet, stage) }];
  });
}

function indexAlone({ points, maximum, percent, state }: Index): Index {
  return { points, maximum, percent, state };
}

function leftOut(node: ScoreNode, sheet: IndexedSheet, stage: Stage): WorkingPart['leftOut'] {
  if (isItemNode(node)) return leftOutBecause(sheet, node, stage);
  const items = scoreNodes(node.children).filter(isItemNode);
  return items.every((item) => leftOutBecause(sheet, item, stage) !== null) ? 'everything-left-out' : null;
}

function beyondWorking(
  sheet: ScoredSheet,
  row: SummaryRow | null,
  stage: Stage,
  brought: BeyondTheTree,
  cap: Points | null,
  meant: (entered: Points) => Points,
): BeyondWorking | null {
  if (row === null) return null;
  const score = scoreAt(row.scores, stage);
  return {
    ...brought,
    entered: score.kind === 'points' ? meant(score.points) : score.kind === 'unreadable' ? null : ZERO,
    cap,
    place: cellOf(sheet, row.row, stage),
  };
}
