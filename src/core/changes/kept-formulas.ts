import { isFilledTogether } from '../formulas/filled-together';
import { indexAgreement, indexIsTyped } from '../formulas/index-cells';
import type { PlacedIndex } from '../formulas/index-cells';
import { measuresItsRow } from '../formulas/index-formula';
import { placedParts } from '../formulas/sum-cells';
import type { ReadSumCell } from '../formulas/sum-reading';
import { shownDecimals } from '../indices/compute-indices';
import { agree, ZERO } from '../indices/points';
import { isClouded } from '../indices/stage-indices';
import type { CheckedSheet } from '../rules/rule';
import { isCovered, isFormula } from '../workbook/snapshot';

/**
 * Whether a sum stays as it stands: one formula fills it together with others, a merged cell lies over it, it counts the right cells, or it does something else as well and is not shown wrong.
 * The latter goes when something below it is about to change, for nobody can tell what it will show then.
 */
export function keepsSum(cell: ReadSumCell, sheet: CheckedSheet, somethingBelowChanges: () => boolean): boolean {
  if (isFilledTogether(sheet.snapshot, cell.row, cell.column)) return true;
  switch (cell.reading.kind) {
    case 'right':
    case 'covered':
      return true;
    case 'words':
      return cell.score.kind === 'not-applicable';
    case 'adjusted':
    case 'linked':
    case 'not-understood':
      return !isShownWrong(cell, sheet) && !somethingBelowChanges();
    case 'blank':
    case 'typed':
    case 'uncapped':
    case 'wrong':
      return false;
  }
}

function isShownWrong({ score, index }: ReadSumCell, sheet: CheckedSheet): boolean {
  if (score.kind === 'unreadable') return score.because !== 'not-calculated';
  if (score.kind !== 'points' || isClouded(index)) return false;
  return !agree(score.points, index.points, shownDecimals(sheet));
}

/**
 * Whether an index stays as it stands: an item's own, one beside a branch that is not applicable, one that measures its
 * row, one under a merged cell, or a live formula of another kind that is not shown wrong and whose score does not change.
 */
export function keepsIndex(cell: PlacedIndex, sheet: CheckedSheet, scoreChanges: boolean): boolean {
  const { node, content, percent, index, score } = cell;
  if (node !== null && placedParts(node.children).length === 0) return true;
  if (score.kind === 'not-applicable' || isFilledTogether(sheet.snapshot, cell.row, cell.column)) return true;
  if (content === '') return isCovered(sheet.snapshot, cell.row, cell.column);
  if (!isFormula(content)) return percent === null && index.percent === null;
  if (indexIsTyped(cell, sheet)) return false;
  if (measuresItsRow(cell, sheet)) return true;
  return !scoreChanges && !indexIsShownWrong(cell, sheet);
}

function indexIsShownWrong(cell: PlacedIndex, sheet: CheckedSheet): boolean {
  const agreement = indexAgreement(cell, sheet);
  switch (agreement) {
    case 'agrees':
    case 'not-calculated':
    case 'provisional':
      return false;
    case 'nothing-to-compare':
      return cell.index.percent !== null && !cell.index.points.eq(ZERO);
    case 'follows-wrong-maximum':
    case 'differs':
      return true;
  }
}
