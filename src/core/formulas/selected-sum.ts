import { cellAreas } from '../workbook/cell-areas';
import type { CellArea } from '../workbook/cell-ref';
import { bottomOf, cellAt } from '../workbook/snapshot';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { readCriterion } from './criterion';
import type { Criterion } from './criterion';
import type { Expression } from './expression';
import { sameName, sheetNamed } from './formula-place';
import type { FormulaPlace } from './formula-place';
import { namedExpression } from './named-expression';
import { sumOfCells } from './sum';
import type { Sum } from './sum';
import { tableArea } from './table-area';

/**
 * `SUMIF(A:A,"?",D:D)` and `SUMIFS(D:D,A:A,"?",B:B,"<>")`: the cells of the rows that the workbook's own cells select now.
 * `null` where it cannot be told beyond doubt which they are.
 */
export function selectedSum(name: 'SUMIF' | 'SUMIFS', inputs: readonly Expression[], place: FormulaPlace): Sum | null {
  const [first, second, third = first] = inputs;
  const [summed, pairs] = name === 'SUMIF' ? [third, [first, second]] : [first, inputs.slice(1)];
  const cells = columnAt(summed, place);
  const conditions = conditionsIn(pairs, place);
  if (cells === null || conditions === null || (name === 'SUMIF' && inputs.length > 3)) return null;
  const snapshot = sheetNamed(cells.sheet, place.workbook);
  const [lead] = conditions;
  if (snapshot === null || lead === undefined) return null;
  // Cells are paired one by one with those of the first range, however long a range the sum itself names.
  if (conditions.some(({ sheet, area }) => !sameName(sheet, cells.sheet) || area.rows !== lead.area.rows)) return null;
  const rows = selectedRows(snapshot, lead.area.rows, conditions);
  if (rows === null) return null;
  const { row, column } = cells.area;
  const areas = cellAreas(rows.map((offset) => ({ row: row + offset, column })));
  return sumOfCells(cells.sheet, areas.length === 0 ? [{ ...cells.area, rows: 0 }] : areas);
}

interface Condition {
  readonly sheet: string;
  readonly area: CellArea;
  readonly criterion: Criterion;
}

function conditionsIn(pairs: readonly (Expression | undefined)[], place: FormulaPlace): Condition[] | null {
  const conditions: Condition[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const cells = columnAt(pairs[at], place);
    const value = valueOf(pairs[at + 1], place);
    const criterion = typeof value === 'string' || typeof value === 'number' ? readCriterion(value) : null;
    if (cells === null || criterion === null) return null;
    conditions.push({ ...cells, criterion });
  }
  return conditions;
}

/** How far below the first row of the ranges the selected ones stand. Below the used cells, nothing is selected nor added. */
function selectedRows(snapshot: SheetSnapshot, rows: number, conditions: readonly Condition[]): number[] | null {
  const selected: number[] = [];
  const tops = conditions.map(({ area }) => area.row);
  const end = Math.min(rows, bottomOf(snapshot) - Math.min(...tops));
  for (let offset = 0; offset < end; offset += 1) {
    let isSelected = true;
    for (const { area, criterion } of conditions) {
      const meets = criterion(cellAt(snapshot, area.row + offset, area.column).value);
      if (meets === null) return null;
      isSelected = isSelected && meets;
    }
    if (isSelected) selected.push(offset);
  }
  return selected;
}

type SheetCells = Pick<Condition, 'sheet' | 'area'>;

/** One column of cells, by its sheet. */
function columnAt(expression: Expression | undefined, place: FormulaPlace): SheetCells | null {
  const cells = cellsOf(expression, place);
  return cells?.area.columns === 1 ? cells : null;
}

function cellsOf(expression: Expression | undefined, place: FormulaPlace): SheetCells | null {
  switch (expression?.kind) {
    case 'cells':
      return { sheet: expression.sheet ?? place.sheet, area: expression.area };
    case 'table':
      return tableArea(expression.table, expression.columns, place);
    case 'name': {
      const named = namedExpression(expression.name, expression.sheet, place);
      return named === null || named.kind === 'name' ? null : cellsOf(named, place);
    }
    default:
      return null;
  }
}

/** A number, a text, what a cell shows, or several of them joined by `&`; `null` for anything else. */
function valueOf(expression: Expression | undefined, place: FormulaPlace): CellValue {
  switch (expression?.kind) {
    case 'number':
      return expression.number.toNumber();
    case 'text':
      return expression.text;
    case 'name': {
      const named = namedExpression(expression.name, expression.sheet, place);
      return named === null || named.kind === 'name' ? null : valueOf(named, place);
    }
    case 'joined': {
      const texts = expression.parts.map((part) => textOf(valueOf(part, place)));
      return texts.includes(null) ? null : texts.join('');
    }
    default: {
      const cells = cellsOf(expression, place);
      const snapshot = cells === null ? null : sheetNamed(cells.sheet, place.workbook);
      if (cells === null || snapshot === null || cells.area.rows !== 1 || cells.area.columns !== 1) return null;
      const { value } = cellAt(snapshot, cells.area.row, cells.area.column);
      return value === '' ? null : value;
    }
  }
}

/** A number with decimals is written in one way here and in another there. */
function textOf(value: CellValue): string | null {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : null;
  return typeof value === 'string' ? value : null;
}
