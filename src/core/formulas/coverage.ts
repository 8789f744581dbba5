import { bonusCap, penaltyCap } from '../indices/beyond-the-tree';
import { itemScorer } from '../indices/item-score';
import type { ItemScorer } from '../indices/item-score';
import { compared, toDecimal, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { isItemNode } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { SummaryRow } from '../scoresheet/scoresheet';
import { toA1 } from '../workbook/cell-ref';
import { rememberedBy } from '../workbook/remembered';
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
  const wanted = wantedBelow(itemScorer(surroundings.sheet, cell.stage));
  const beyond = cell.node === null ? beyondTheTree(counted, cell, surroundings) : NOTHING_BEYOND;
  const cellsWhere = countsEachPartOnce(counted, cell)
    ? () => []
    : (isFault: (times: number) => boolean) => new Faults(counted, cell, wanted, isFault).cells(cell.parts, 0);
  return {
    missed: [...cellsWhere((times) => times === 0), ...beyond.missed],
    repeated: [...cellsWhere((times) => times > 1), ...beyond.repeated],
    foreign: [...counted.foreign, ...constantOf(sum), ...beyond.foreign],
    ignoresCap: beyond.ignoresCap,
  };
}

/** Most sums do, and then nothing is missed or repeated. */
function countsEachPartOnce({ rows }: CountedCells, { parts }: SumCell): boolean {
  return rows.size === parts.length && parts.every((part) => rows.get(part) === 1);
}

function constantOf({ constant }: Sum): string[] {
  return constant.eq(ZERO) ? [] : [toDecimal(constant)];
}

/** How many items below a node a sum should count, itself where it is one. */
type Wanted = (node: ScoreNode) => number;

const wantedBelow = rememberedBy((scoreOf: ItemScorer): Wanted => {
  const isWanted = (item: ScoreNode): boolean =>
    item.entry !== null && compared(item.maximum, ZERO) > 0 && scoreOf(item).kind === 'counted';
  const wanted: Wanted = rememberedBy((node: ScoreNode): number => {
    if (isItemNode(node)) return isWanted(node) ? 1 : 0;
    return node.children.reduce((count, child) => count + wanted(child), 0);
  });
  return wanted;
});

/** Items that are counted the wrong number of times, `isFault`. */
class Faults {
  /** Nodes below which rows are counted one by one; below all others every item is counted as often as the node. */
  private readonly countedBelow: ReadonlySet<ScoreNode>;

  constructor(
    private readonly counted: CountedCells,
    private readonly cell: SumCell,
    private readonly wanted: Wanted,
    private readonly isFault: (times: number) => boolean,
  ) {
    const parts: ReadonlySet<ScoreNode> = new Set(cell.parts);
    const areParts = [...counted.rows.keys()].every((node) => parts.has(node));
    this.countedBelow = areParts ? new Set() : nodesAbove(counted.rows, [...parts]);
  }

  /** The highest rows below which every wanted item is at fault: a criterion's one cell instead of its items' many. */
  cells(parts: readonly PlacedNode[], times: number): string[] {
    return parts.flatMap((part) => {
      const faulty = this.count(part, times);
      if (faulty === 0) return [];
      if (faulty === this.wanted(part)) return [toA1({ row: part.entry.row, column: this.cell.column })];
      return this.cells(placedParts(part.children), times + this.timesOf(part));
    });
  }

  private count(node: ScoreNode, above: number): number {
    const times = above + this.timesOf(node);
    if (!this.countedBelow.has(node)) return this.isFault(times) ? this.wanted(node) : 0;
    return node.children.reduce((count, child) => count + this.count(child, times), 0);
  }

  private timesOf(node: ScoreNode): number {
    return this.counted.rows.get(node) ?? 0;
  }
}

function nodesAbove(rows: ReadonlyMap<ScoreNode, number>, nodes: readonly ScoreNode[], above = new Set<ScoreNode>()): Set<ScoreNode> {
  for (const node of nodes) {
    nodesAbove(rows, node.children, above);
    if (node.children.some((child) => rows.has(child) || above.has(child))) above.add(node);
  }
  return above;
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
