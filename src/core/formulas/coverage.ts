import { bonusCap, penaltyCap } from '../indices/beyond-the-tree';
import { itemScorer } from '../indices/item-score';
import { toDecimal, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { itemsOf } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { SummaryRow } from '../scoresheet/scoresheet';
import { toA1 } from '../workbook/cell-ref';
import { countCells } from './counted-cells';
import type { CountedCells, SumSurroundings } from './counted-cells';
import { placedParts } from './sum-cells';
import type { PlacedNode, SumCell } from './sum-cells';
import type { Sum, SumTerm } from './sum';

/** What a formula counts, held against what it should; all as A1 references. */
export interface Coverage {
  readonly missed: readonly string[];
  readonly repeated: readonly string[];
  readonly foreign: readonly string[];
  /** Bonus or penalty points go beyond their cap and the formula lets them. */
  readonly ignoresCap: boolean;
}

/**
 * Every item that counts at the stage must be counted exactly once. Items outside the stage (not applicable, a survey's)
 * may stand in the sum or not: they bring nothing either way.
 */
export function coverageOf(sum: Sum, cell: SumCell, surroundings: SumSurroundings): Coverage {
  const counted = countCells(sum, cell, surroundings);
  const scoreOf = itemScorer(surroundings.sheet, cell.stage);
  const isWanted = (item: ScoreNode) =>
    item.entry !== null && item.maximum.gt(ZERO) && scoreOf(item).kind === 'counted';
  const timesCounted = (item: ScoreNode) => counted.items.get(item) ?? 0;
  const beyond = cell.node === null ? beyondTheTree(counted, cell, surroundings) : NOTHING_BEYOND;
  const cellsWhere = (isFaulty: (item: ScoreNode) => boolean) => faultyCells(cell.parts, cell.column, isWanted, isFaulty);
  return {
    missed: [...cellsWhere((item) => timesCounted(item) === 0), ...beyond.missed],
    repeated: [...cellsWhere((item) => timesCounted(item) > 1), ...beyond.repeated],
    foreign: [...counted.foreign, ...constantOf(sum), ...beyond.foreign],
    ignoresCap: beyond.ignoresCap,
  };
}

function constantOf({ constant }: Sum): string[] {
  return constant.eq(ZERO) ? [] : [toDecimal(constant)];
}

/** The highest rows below which every wanted item is at fault: a criterion's one cell instead of its items' many. */
function faultyCells(
  parts: readonly PlacedNode[],
  column: number,
  isWanted: (item: ScoreNode) => boolean,
  isFaulty: (item: ScoreNode) => boolean,
): string[] {
  return parts.flatMap(({ node, row }) => {
    const wanted = itemsOf(node).filter(isWanted);
    const faulty = wanted.filter(isFaulty);
    if (faulty.length === 0) return [];
    if (faulty.length === wanted.length) return [toA1({ row, column })];
    return faultyCells(placedParts(node.children), column, isWanted, isFaulty);
  });
}

const NOTHING_BEYOND: Coverage = { missed: [], repeated: [], foreign: [], ignoresCap: false };

function beyondTheTree({ bonus, penalty }: CountedCells, cell: SumCell, { sheet }: SumSurroundings): Coverage {
  const added = summaryTerms(bonus, sheet.scoresheet.bonus, 1, bonusCap(sheet), cell);
  const taken = summaryTerms(penalty, sheet.scoresheet.penalty, -1, penaltyCap(sheet), cell);
  return {
    missed: [...added.missed, ...taken.missed],
    repeated: [...added.repeated, ...taken.repeated],
    foreign: [...added.foreign, ...taken.foreign],
    ignoresCap: added.ignoresCap || taken.ignoresCap,
  };
}

/** A bonus or penalty cell must be counted once, with its sign, unless there is nothing in it; -2 is a penalty of 2. */
function summaryTerms(
  terms: readonly SumTerm[],
  summary: SummaryRow | null,
  sign: 1 | -1,
  cap: Points | null,
  { stage, column }: SumCell,
): Coverage {
  const score = summary?.scores.get(stage)?.score;
  const entered = score?.kind === 'points' ? score.points : ZERO;
  if (summary === null || entered.eq(ZERO)) return NOTHING_BEYOND;
  const reference = [toA1({ row: summary.row, column })];
  const [term, ...others] = terms;
  if (term === undefined) return { ...NOTHING_BEYOND, missed: reference };
  if (others.length > 0) return { ...NOTHING_BEYOND, repeated: reference };
  const isNegative = sign === -1 && entered.lt(ZERO) && !term.withoutSign;
  if ((isNegative ? -term.sign : term.sign) !== sign) return { ...NOTHING_BEYOND, foreign: reference };
  const isBeyondCap = cap !== null && entered.abs().gt(cap);
  return { ...NOTHING_BEYOND, ignoresCap: isBeyondCap && (isNegative || term.cap === null || !term.cap.eq(cap)) };
}
