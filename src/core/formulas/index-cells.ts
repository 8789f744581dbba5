import { nodeIndexAt, shownDecimals } from '../indices/compute-indices';
import { agree, percentOf } from '../indices/points';
import type { Points } from '../indices/points';
import { isClouded } from '../indices/stage-indices';
import type { Index } from '../indices/stage-indices';
import type { CheckedSheet } from '../rules/rule';
import type { Score } from '../scoresheet/score';
import { maximumOfNodes, scoreNodes } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Entry, IndexCell, Stage, SummaryRow } from '../scoresheet/scoresheet';
import { cellAt, isFormula } from '../workbook/snapshot';
import type { CellValue } from '../workbook/snapshot';
import { isFilledTogether } from './filled-together';
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

/** The stage that the index column measures; `null` where there is nothing to measure. */
export function measuredStage({ scoresheet: { columns }, indices }: CheckedSheet): Stage | null {
  const stage = columns.index?.stage;
  return stage !== undefined && columns.scores.has(stage) && indices.some((each) => each.stage === stage) ? stage : null;
}

/** The cells of the index column on the rows of an area. */
export function indexCellsOf(area: ScoreNode, sheet: CheckedSheet): readonly PlacedIndex[] {
  const stage = measuredStage(sheet);
  if (stage === null) return [];
  return scoreNodes([area]).flatMap((node) =>
    node.entry === null ? [] : placed(node.entry, node, nodeIndexAt(sheet, stage, node), sheet),
  );
}

/** The one beside the total. */
export function indexOfTotal(sheet: CheckedSheet): readonly PlacedIndex[] {
  const { indices, scoresheet } = sheet;
  const measured = indices.find(({ stage }) => stage === measuredStage(sheet));
  return measured === undefined || scoresheet.total === null ? [] : placed(scoresheet.total, null, measured.total, sheet);
}

function placed(
  row: Entry | SummaryRow,
  node: ScoreNode | null,
  index: Index,
  { scoresheet: { columns }, snapshot }: CheckedSheet,
): PlacedIndex[] {
  const score = columns.index === null ? undefined : row.scores.get(columns.index.stage)?.score;
  if (columns.index === null || row.index === null || score === undefined) return [];
  const { value } = cellAt(snapshot, row.row, columns.index.column);
  return [{ ...columns.index, ...row.index, row: row.row, node, value, index, score, maximum: row.maximum }];
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
  if (isFilledTogether(snapshot, row, column)) return false;
  if (node !== null && placedParts(node.children).length === 0) return false;
  return isFormula(content) ? !refersToCells(content) : percent !== null;
}
