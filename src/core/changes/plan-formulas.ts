import { isFilledTogether } from '../formulas/filled-together';
import { indexCellsOf, indexOfTotal, measuredStage } from '../formulas/index-cells';
import type { PlacedIndex } from '../formulas/index-cells';
import { indexFormula } from '../formulas/index-formula';
import { sumFormula } from '../formulas/sum-formula';
import { placedPart } from '../formulas/sum-cells';
import { readSumsByArea, readSumsOnceFilled } from '../formulas/sum-reading';
import type { ReadSums } from '../formulas/sum-reading';
import { shownDecimals } from '../indices/compute-indices';
import { HUNDRED, percentOf, roundShown, toDecimal, toShownDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import type { CheckedSheet } from '../rules/rule';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Stage } from '../scoresheet/scoresheet';
import type { CellRef } from '../workbook/cell-ref';
import type { FormulaChange } from '../workbook/change-set';
import { joined } from '../workbook/joined';
import { Remembered } from '../workbook/remembered';
import { AmountsOnceWritten, cellsAddedUp, differs, numberIn } from './amounts-once-written';
import { keepsIndex } from './kept-formulas';

/** What happens to the sums and indices of a sheet. */
export interface FormulaPlan {
  /**
   * A live formula for every sum and index of an area, a criterion or the total, where none stands that does its work
   * (contract D). Cells of items are never among them.
   */
  readonly formulas: readonly FormulaChange[];
  /** Sums and indices that stay as they are, and show or count something else once those formulas stand. */
  readonly recalculated: readonly CellRef[];
}

/** Of an area that is as it was, what happens is known; the total is planned anew. */
export function planFormulas(sheet: CheckedSheet): FormulaPlan {
  const sums = planSums(sheet);
  const plans = [...sums.flatMap(({ areas, total }) => [...areas, total]), ...planIndices(sheet, sums)];
  return {
    formulas: joined(plans.map(({ formulas }) => formulas)),
    recalculated: joined(plans.map(({ recalculated }) => recalculated)),
  };
}

interface SumPlan extends FormulaPlan {
  /** What the sums will show, by their rows. */
  readonly amounts: ReadonlyMap<number, Points>;
}

/** The sums of one stage. */
interface StagePlan {
  readonly stage: Stage;
  readonly areas: readonly SumPlan[];
  readonly total: SumPlan;
}

function planSums(sheet: CheckedSheet): StagePlan[] {
  const { indices, tree, scoresheet, snapshot, framework } = sheet;
  const [asTheyStand, onceFilled] = [readSumsByArea(sheet), readSumsOnceFilled(sheet)];
  const stages = indices.map(({ stage }) => stage).filter((stage) => scoresheet.columns.scores.has(stage));
  return stages.map((stage, place) => {
    const from = place * (tree.areas.length + 1);
    const planAt = (at: number, ofAreas?: ReadonlyMap<number, Points>): SumPlan =>
      planOf(onceFilled[from + at] ?? [], asTheyStand[from + at] ?? [], sheet, ofAreas);
    const areas = tree.areas.map((_, at) => {
      const [sums, before] = [onceFilled[from + at] ?? [], asTheyStand[from + at]];
      return AREA_PLANS.of(sums, [before, scoresheet.sheet, snapshot.spills, framework], () => planAt(at));
    });
    return { stage, areas, total: planAt(tree.areas.length, amountsBelow(tree.areas, stage, areas)) };
  });
}

const AREA_PLANS = new Remembered<ReadSums, SumPlan>();

function planOf(sums: ReadSums, asTheyStand: ReadSums, sheet: CheckedSheet, ofAreas?: ReadonlyMap<number, Points>): SumPlan {
  const once = new AmountsOnceWritten(sums, sheet, ofAreas);
  const [kept, replaced] = [sums.filter((cell) => once.keeps(cell)), sums.filter((cell) => !once.keeps(cell))];
  const kinds = new Map(asTheyStand.map(({ row, reading }) => [row, reading.kind]));
  return {
    amounts: once.byRow(),
    formulas: replaced.map((cell) => change(sheet, cell, sumFormula(cell, sheet), toDecimal(once.at(cell)))).filter(changesAnything),
    recalculated: kept.filter((cell) => differs(cell, once.at(cell)) || cell.reading.kind !== kinds.get(cell.row)),
  };
}

/** What the cells will show that the total adds up, by their rows. */
function amountsBelow(areas: readonly ScoreNode[], stage: Stage, plans: readonly SumPlan[]): ReadonlyMap<number, Points> {
  const below = new Map<number, Points>();
  for (const [at, area] of areas.entries()) {
    for (const { row, score } of cellsAddedUp(placedPart(area), stage)) below.set(row, plans[at]?.amounts.get(row) ?? numberIn(score));
  }
  return below;
}

function planIndices(sheet: CheckedSheet, sums: readonly StagePlan[]): FormulaPlan[] {
  const { tree, scoresheet, snapshot, framework } = sheet;
  const measured = sums.find(({ stage }) => stage === measuredStage(sheet));
  if (measured === undefined) return [];
  const plan = (cells: readonly PlacedIndex[], { amounts }: SumPlan): FormulaPlan => ({
    formulas: changedIndices(cells, amounts, sheet),
    recalculated: cells.filter((cell) => differs(cell, amountOf(cell, amounts)) && isFilledTogether(snapshot, cell.row, cell.column)),
  });
  const ofAreas = tree.areas.flatMap((area, at) => {
    const ofSums = measured.areas[at];
    if (ofSums === undefined) return [];
    return INDEX_PLANS.of(ofSums, [area, scoresheet.sheet, snapshot.spills, snapshot.covered, framework], () =>
      plan(indexCellsOf(area, sheet), ofSums),
    );
  });
  return [...ofAreas, plan(indexOfTotal(sheet), measured.total)];
}

const INDEX_PLANS = new Remembered<SumPlan, FormulaPlan>();

function changedIndices(cells: readonly PlacedIndex[], amounts: ReadonlyMap<number, Points>, sheet: CheckedSheet): FormulaChange[] {
  return cells
    .flatMap((cell) => {
      const amount = amountOf(cell, amounts);
      const formula = keepsIndex(cell, sheet, differs(cell, amount)) ? null : indexFormula(cell, sheet);
      return formula === null ? [] : [change(sheet, cell, formula, indexValue(cell, amount, sheet))];
    })
    .filter(changesAnything);
}

/** What the score beside an index will show. */
function amountOf({ row, score }: PlacedIndex, amounts: ReadonlyMap<number, Points>): Points {
  return amounts.get(row) ?? numberIn(score);
}

function changesAnything({ from, to }: FormulaChange): boolean {
  return from !== to;
}

function change(
  { scoresheet }: CheckedSheet,
  { row, column, content }: Pick<PlacedIndex, 'row' | 'column' | 'content'>,
  formula: string,
  value: string,
): FormulaChange {
  return { sheet: scoresheet.sheet, row, column, from: content, to: formula, value };
}

/** As the cell holds it: 86.84, or 0.8684 where it shows a fraction as a percentage. */
function indexValue({ index, asFraction }: PlacedIndex, amount: Points, sheet: CheckedSheet): string {
  const decimals = shownDecimals(sheet);
  const percent = percentOf(amount, index.maximum);
  if (percent === null) return '';
  return asFraction ? toDecimal(roundShown(percent.div(HUNDRED), decimals + 2)) : toShownDecimal(percent, decimals);
}
