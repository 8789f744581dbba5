import { shownDecimals } from '../indices/compute-indices';
import { ZERO } from '../indices/points';
import type { CheckedSheet } from '../rules/rule';
import { isItemNode, scoreNodes } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import { toA1 } from '../workbook/cell-ref';
import { bottomOf, cellAt, isFormula } from '../workbook/snapshot';
import type { Cell, CellContent } from '../workbook/snapshot';
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
  /** By their rows: whatever has a row in the tree has no other role, and need not be looked for. */
  private readonly parts = new Map<number, ScoreNode>();
  private allBelow: ReadonlySet<ScoreNode> | null = null;
  private isWithinSubtotal = false;

  constructor(
    private readonly cell: SumCell,
    private readonly around: SumSurroundings,
  ) {
    for (const part of cell.parts) this.parts.set(part.entry.row, part);
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
    for (const other of others) this.foreign.push(shownArea(other));
    if (others.includes(area)) return;
    const end = Math.min(area.row + area.rows, bottomOf(checked.snapshot));
    for (let row = Math.max(area.row, checked.snapshot.top); row < end; row += 1) this.countRow(row, term);
  }

  private countRow(row: number, term: SumTerm): void {
    if (term.skipsSubtotals && holdsSubtotal(this.cellIn(row).content)) return;
    if (term.skipsHidden && this.around.sheet.snapshot.hiddenRows.has(row)) return;
    const part = this.parts.get(row);
    if (part !== undefined) return this.countNode(part, row, term);
    const role = rowRole(this.around.sheet, row);
    if (role === null) return this.countSubtotal(row, term);
    switch (role.kind) {
      case 'strewn':
        return;
      case 'node':
        return this.isBelow(role.node) ? this.countNode(role.node, row, term) : this.isForeign(row);
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
  private countSubtotal(row: number, term: SumTerm): void {
    const { value, content } = this.cellIn(row);
    const showsNumber = typeof value === 'number' || value === null;
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

  private countNode(node: ScoreNode, row: number, term: SumTerm): void {
    if (!isPlain(term)) return this.isForeign(row);
    if (this.holdsNothing(node, row) && !this.willBeFilled(node)) return;
    this.rows.set(node, (this.rows.get(node) ?? 0) + 1);
  }

  /** Most sums add up nothing but their parts; only the others need to know what stands below those. */
  private isBelow(node: ScoreNode): boolean {
    this.allBelow ??= new Set(scoreNodes([...this.parts.values()]));
    return this.allBelow.has(node);
  }

  /** Blank or a dash, which Excel passes over; what stands below it is not counted then. */
  private holdsNothing(node: ScoreNode, row: number): boolean {
    if (isItemNode(node) || isFormula(this.cellIn(row).content)) return false;
    return node.entry?.scores.get(this.cell.stage)?.score.kind === 'blank';
  }

  private willBeFilled({ children }: ScoreNode): boolean {
    return this.around.blanksWillBeFilled && placedParts(children).length > 0;
  }

  private cellIn(row: number): Cell {
    return cellAt(this.around.sheet.snapshot, row, this.cell.column);
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
