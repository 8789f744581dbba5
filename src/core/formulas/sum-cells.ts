import { countedBelow } from '../indices/compute-indices';
import type { CountedPoints } from '../indices/stage-indices';
import type { CheckedSheet } from '../rules/rule';
import { BLANK } from '../scoresheet/score';
import type { Score } from '../scoresheet/score';
import { isItemNode } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Entry, ScoreCell, Stage } from '../scoresheet/scoresheet';
import { joined } from '../workbook/joined';
import { Remembered, rememberedBy } from '../workbook/remembered';
import type { CellContent } from '../workbook/snapshot';

/** A cell that shows what others add up to: an area, a criterion or the total, in the column of one stage. */
export interface SumCell {
  readonly stage: Stage;
  readonly row: number;
  readonly column: number;
  /** `null` for the total. */
  readonly node: ScoreNode | null;
  /** The nodes whose cells belong in the sum; never empty. */
  readonly parts: readonly PlacedNode[];
  /** What it ought to show. */
  readonly index: CountedPoints;
  readonly score: Score;
  readonly content: CellContent;
}

/** A node that has a row on the sheet. */
export interface PlacedNode extends ScoreNode {
  readonly entry: Entry;
}

/** Every such cell of the sheet, stage by stage, the total last. */
export function sumCells(sheet: CheckedSheet): readonly SumCell[] {
  return joined(sumsByArea(sheet));
}

/** The same area by area and stage by stage, the total in a list of its own: of an area that is as it was, the very same list. */
export const sumsByArea = rememberedBy((sheet: CheckedSheet): readonly (readonly SumCell[])[] =>
  sheet.indices.flatMap(({ stage, total }) => {
    const column = sheet.scoresheet.columns.scores.get(stage);
    if (column === undefined) return [];
    return [...sheet.tree.areas.map((area) => branchCells(sheet, stage, column, area)), totalCell(sheet, stage, column, total)];
  }),
);

/** The cells of a branch and of those below it; the very same ones as long as nothing in it changes. */
function branchCells(sheet: CheckedSheet, stage: Stage, column: number, node: ScoreNode): readonly SumCell[] {
  if (isItemNode(node)) return NONE;
  const index = countedBelow(sheet, stage, node);
  return BRANCH_CELLS.of(index, [node, column], () => {
    const cells: SumCell[] = [];
    const parts = placedParts(node.children);
    if (node.entry !== null && parts.length > 0)
      cells.push({ stage, column, row: node.entry.row, node, parts, index, ...shown(node.entry.scores.get(stage)) });
    for (const child of node.children) {
      if (!isItemNode(child)) for (const cell of branchCells(sheet, stage, column, child)) cells.push(cell);
    }
    return cells;
  });
}

const NONE: readonly SumCell[] = [];
const BRANCH_CELLS = new Remembered<CountedPoints, readonly SumCell[]>();

function totalCell({ scoresheet, tree }: CheckedSheet, stage: Stage, column: number, index: CountedPoints): SumCell[] {
  const parts = placedParts(tree.areas);
  if (scoresheet.total === null || parts.length === 0) return [];
  const { row, scores } = scoresheet.total;
  return [{ stage, column, row, node: null, parts, index, ...shown(scores.get(stage)) }];
}

/** Of a node without a row, its parts stand in for it. */
export const placedParts = rememberedBy((nodes: readonly ScoreNode[]): readonly PlacedNode[] =>
  nodes.every(isPlaced) ? nodes : nodes.flatMap(placedPart),
);

export function placedPart(node: ScoreNode): readonly PlacedNode[] {
  return isPlaced(node) ? [node] : placedParts(node.children);
}

function isPlaced(node: ScoreNode): node is PlacedNode {
  return node.entry !== null;
}

function shown(cell: ScoreCell | undefined): Pick<SumCell, 'score' | 'content'> {
  return { score: cell?.score ?? BLANK, content: cell?.content ?? '' };
}
