import { bonusCap, penaltyCap } from '../indices/beyond-the-tree';
import { toDecimal, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { ScoredSheet } from '../scoresheet/score-tree';
import { cellAreas } from '../workbook/cell-areas';
import { areaToA1, toA1 } from '../workbook/cell-ref';
import type { CellRef } from '../workbook/cell-ref';
import type { SumCell } from './sum-cells';

/** Excel takes at most 255 inputs in a function. */
const MOST_INPUTS = 200;

/** The live formula that belongs in the cell: `=SUM(E7:E9,E12)`; for the total bonus and penalty within their caps. */
export function sumFormula(cell: SumCell, sheet: ScoredSheet): string {
  const { column, parts } = cell;
  const overParts = sumOver(parts.map(({ entry: { row } }) => ({ row, column })));
  return `=${overParts}${cell.node === null ? beyondTheTree(cell, sheet) : ''}`;
}

/** `SUM(E7:E9,E12)`; where Excel could not take as many inputs, a SUM of SUMs. */
export function sumOver(cells: readonly CellRef[]): string {
  return sumOfInputs(cellAreas(cells).map(areaToA1));
}

function sumOfInputs(inputs: readonly string[]): string {
  if (inputs.length <= MOST_INPUTS) return `SUM(${inputs.join(',')})`;
  const sums: string[] = [];
  for (let at = 0; at < inputs.length; at += MOST_INPUTS) sums.push(sumOfInputs(inputs.slice(at, at + MOST_INPUTS)));
  return sumOfInputs(sums);
}

function beyondTheTree({ stage, column }: SumCell, sheet: ScoredSheet): string {
  const { bonus, penalty } = sheet.scoresheet;
  const penaltyScore = penalty?.scores.get(stage)?.score;
  const isNegative = penaltyScore?.kind === 'points' && penaltyScore.points.lt(ZERO);
  const added = bonus === null ? '' : `+${withinCap(toA1({ row: bonus.row, column }), bonusCap(sheet))}`;
  if (penalty === null) return added;
  const taken = toA1({ row: penalty.row, column });
  return `${added}-${isNegative ? withoutSignWithinCap(taken, penaltyCap(sheet)) : withinCap(taken, penaltyCap(sheet))}`;
}

/** MIN passes over a blank cell and would give the cap; the SUM of a blank cell is zero. */
function withinCap(reference: string, cap: Points | null): string {
  return cap === null ? reference : `MIN(SUM(${reference}),${toDecimal(cap)})`;
}

function withoutSignWithinCap(reference: string, cap: Points | null): string {
  return cap === null ? `ABS(${reference})` : `MIN(ABS(${reference}),${toDecimal(cap)})`;
}
