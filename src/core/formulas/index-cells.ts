import { shownDecimals } from '../indices/compute-indices';
import { agree, percentOf } from '../indices/points';
import type { Points } from '../indices/points';
import { isClouded } from '../indices/stage-indices';
import type { Index } from '../indices/stage-indices';
import type { CheckedSheet } from '../rules/rule';
import type { Score } from '../scoresheet/score';
import { maximumOfNodes, scoreNodes } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Entry, IndexCell, Stage, SummaryRow } from '../scoresheet/scoresheet';
import { cellAt, isFormula, isSpilled } from '../workbook/snapshot';
import type { CellValue } from '../workbook/snapshot';
import { refersToCells } from './formula-words';
import { measuresItsRow } from './index-formula';
import { placedParts } from './sum-cells';

/** A cell of the index column on the row of an area, a criterion, an item or the total. */
export interface PlacedIndex extends IndexCell {
  readonly stage: Stage;
  readonly row: number;
  readonly column: number;
  /** `null` for the total. */
  readonly node: ScoreNode | null;
  readonly value: CellValue;
  /** What it ought to show. */
  readonly index: Index;
  /** The stage's score and the maximum that stand on the same row. */
  readonly score: Score;
  readonly maximum: Score;
}

export function indexCells(sheet: CheckedSheet): PlacedIndex[] {
  const { index: heading, scores } = sheet.scoresheet.columns;
  const indices = sheet.indices.find(({ stage }) => stage === heading?.stage);
  if (heading === null || indices === undefined || !scores.has(heading.stage)) return [];
  const place = (row: Entry | SummaryRow | null, node: ScoreNode | null, index: Index | undefined): PlacedIndex[] => {
    const score = row?.scores.get(heading.stage)?.score;
    if (row === null || row.index === null || score === undefined || index === undefined) return [];
    const { value } = cellAt(sheet.snapshot, row.row, heading.column);
    return [{ ...heading, ...row.index, row: row.row, node, value, index, score, maximum: row.maximum }];
  };
  const nodes = [...scoreNodes(sheet.tree.areas)];
  return [
    ...nodes.flatMap((node, at) => place(node.entry, node, indices.nodes[at])),
    ...place(sheet.scoresheet.total, null, indices.total),
  ];
}

/** How an index cell stands to the points and the maximum that it measures. */
export type IndexAgreement =
  | 'agrees'
  /** It follows from its own row, whose maximum is wrong: another rule's matter. */
  | 'follows-wrong-maximum'
  | 'differs'
  /** Nothing in it, or nothing to measure against. */
  | 'nothing-to-compare'
  | 'not-calculated'
  | 'provisional';

/**
 * A formula that measures its own row is never blamed: a difference comes from the row and is reported there. Any other
 * cell agrees with the index that follows from the items, and also with the score that its own row shows.
 */
export function indexAgreement(cell: PlacedIndex, sheet: CheckedSheet): IndexAgreement {
  const { percent, index, score, maximum } = cell;
  const decimals = shownDecimals(sheet);
  const shows = (expected: Points | null) => percent !== null && expected !== null && agree(percent, expected, decimals);
  if (measuresItsRow(cell, sheet)) return 'agrees';
  if (cell.value === null) return 'not-calculated';
  if (percent === null || index.percent === null) return 'nothing-to-compare';
  if (shows(index.percent)) return 'agrees';
  if (score.kind === 'points' && shows(percentOf(score.points, index.maximum))) return 'agrees';
  if (maximumIsWrong(cell, sheet) && score.kind === 'points' && maximum.kind === 'points') {
    if (shows(percentOf(score.points, maximum.points))) return 'follows-wrong-maximum';
  }
  return isClouded(index) ? 'provisional' : 'differs';
}

function maximumIsWrong({ node, maximum }: PlacedIndex, { tree }: CheckedSheet): boolean {
  return maximum.kind === 'points' && !maximum.points.eq(node?.maximum ?? maximumOfNodes(tree.areas));
}

/** A number, or a formula that depends on no cell, where an index should follow from the branch's points. */
export function indexIsTyped({ node, content, percent, row, column }: PlacedIndex, { snapshot }: CheckedSheet): boolean {
  if (isSpilled(snapshot, row, column)) return false;
  if (node !== null && placedParts(node.children).length === 0) return false;
  return isFormula(content) ? !refersToCells(content) : percent !== null;
}
