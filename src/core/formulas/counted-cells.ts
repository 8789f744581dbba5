import { shownDecimals } from '../indices/compute-indices';
import { ZERO } from '../indices/points';
import type { CheckedSheet } from '../rules/rule';
import { isItemNode, scoreNodes } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import { toA1 } from '../workbook/cell-ref';
import { bottomOf, cellAt, isFormula } from '../workbook/snapshot';
import type { CellContent } from '../workbook/snapshot';
import { foreignColumns, shownArea } from './foreign-columns';
import { placeOn, sameName } from './formula-place';
import { readSum } from './read-sum';
import { placedParts } from './sum-cells';
import type { SumCell } from './sum-cells';
import { rowRole } from './row-roles';
import { isNumber } from './sum';
import type { Sum, SumTerm } from './sum';

/** All that a formula adds up, said about the tree instead of about cells. */
export interface CountedCells {
  /** How often the row of a node is counted, for the node and for all that stands below it. */
  readonly rows: ReadonlyMap<ScoreNode, number>;
  readonly bonus: readonly SumTerm[];
  readonly penalty: readonly SumTerm[];
  /** Cells that have no business in the sum, as A1 references. */
  readonly foreign: readonly string[];
}

/** Where a sum stands and what stands around it. */
export interface SumSurroundings {
  readonly sheet: CheckedSheet;
  /** Blank branch cells are about to be filled, so a sum over them counts what stands below them. */
  readonly blanksWillBeFilled: boolean;
}

/** Costs as much as the rows of the sheet that a range touches, however large the range. */
export function countCells(sum: Sum, cell: SumCell, surroundings: SumSurroundings): CountedCells {
  const counter = new CellCounter(cell, surroundings);
  for (const term of sum.terms) counter.count(term);
  return counter;
}

class CellCounter implements CountedCells {
  readonly rows = new Map<ScoreNode, number>();
  readonly bonus: SumTerm[] = [];
  readonly penalty: SumTerm[] = [];
  readonly foreign: string[] = [];
  private readonly parts: ReadonlySet<ScoreNode>;
  private allBelow: ReadonlySet<ScoreNode> | null = null;
  private isWithinSubtotal = false;

  constructor(
    private readonly cell: SumCell,
    private readonly around: SumSurroundings,
  ) {
    this.parts = new Set(cell.parts.map(({ node }) => node));
  }

  count(term: SumTerm): void {
    const checked = this.around.sheet;
    const { sheet, area } = term;
    if (area.rows === 0) return;
    if (sheet !== null && !sameName(sheet, checked.snapshot.sheet.name)) {
      this.foreign.push(`${sheet}!${shownArea(area)}`);
      return;
    }
    const others = foreignColumns(area, this.cell.column, checked);
    this.foreign.push(...others.map(shownArea));
    if (others.includes(area)) return;
    const end = Math.min(area.row + area.rows, bottomOf(checked.snapshot));
    for (let row = Math.max(area.row, checked.snapshot.top); row < end; row += 1) this.countRow(row, term);
  }

  private countRow(row: number, term: SumTerm): void {
    const { snapshot } = this.around.sheet;
    const { value, content } = cellAt(snapshot, row, this.cell.column);
    const role = rowRole(this.around.sheet, row);
    if (term.skipsSubtotals && holdsSubtotal(content)) return;
    if (term.skipsHidden && snapshot.hiddenRows.has(row)) return;
    if (role === null) {
      this.countSubtotal(row, content, term, typeof value === 'number' || value === null);
      return;
    }
    switch (role.kind) {
      case 'strewn':
        return;
      case 'node':
        return this.countNode(role.node, row, content, term);
      case 'bonus':
      case 'penalty':
        if (this.cell.node === null) this[role.kind].push(term);
        else this.isForeign(row);
        return;
      case 'total':
        return this.isForeign(row);
    }
  }

  /**
   * A row that is no item may hold the sum of some, `Cộng lĩnh vực I`: what it adds up counts in its place, one step deep, even
   * while it shows the error of one of them. Other words are passed over, as Excel does.
   */
  private countSubtotal(row: number, content: CellContent, term: SumTerm, showsNumber: boolean): void {
    const sum = isPlain(term) && isFormula(content) && !this.isWithinSubtotal ? this.sumAt(row, content) : null;
    if (sum === null || isNumber(sum) || !sum.constant.eq(ZERO)) return showsNumber ? this.isForeign(row) : undefined;
    if (!showsNumber && !sum.terms.every(({ area }) => area.column === this.cell.column && area.columns === 1)) return;
    this.isWithinSubtotal = true;
    for (const each of sum.terms) this.count(each);
    this.isWithinSubtotal = false;
  }

  private sumAt(row: number, content: CellContent): Sum | null {
    return readSum(content, placeOn(this.around.sheet, { row, column: this.cell.column }), shownDecimals(this.around.sheet));
  }

  private countNode(node: ScoreNode, row: number, content: CellContent, term: SumTerm): void {
    if (!this.isBelow(node) || !isPlain(term)) return this.isForeign(row);
    if (this.holdsNothing(node, content) && !this.willBeFilled(node)) return;
    this.rows.set(node, (this.rows.get(node) ?? 0) + 1);
  }

  /** Most sums add up their parts; only the others need to know what stands below those. */
  private isBelow(node: ScoreNode): boolean {
    if (this.parts.has(node)) return true;
    this.allBelow ??= new Set(scoreNodes([...this.parts]));
    return this.allBelow.has(node);
  }

  /** Blank or a dash, which Excel passes over; what stands below it is not counted then. */
  private holdsNothing(node: ScoreNode, content: CellContent): boolean {
    const score = node.entry?.scores.get(this.cell.stage)?.score;
    return !isItemNode(node) && !isFormula(content) && score?.kind === 'blank';
  }

  private willBeFilled({ children }: ScoreNode): boolean {
    return this.around.blanksWillBeFilled && placedParts(children).length > 0;
  }

  private isForeign(row: number): void {
    this.foreign.push(toA1({ row, column: this.cell.column }));
  }
}

function isPlain({ sign, cap, withoutSign }: SumTerm): boolean {
  return sign === 1 && cap === null && !withoutSign;
}

function holdsSubtotal(content: CellContent): boolean {
  return isFormula(content) && /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i.test(content);
}
