import type { CellArea } from '../workbook/cell-ref';
import { rememberedByText } from '../workbook/remembered';
import { leavesOf, partsOf } from './expression';
import type { Expression, Leaf } from './expression';
import { parseFormula } from './parse-formula';

interface NamedCells {
  readonly sheet: string | null;
  readonly area: CellArea;
}

/** What a formula's value may depend on, and where it may show. */
export interface FormulaReach {
  /** The cells that it names; a `null` sheet is its own. */
  readonly cells: readonly NamedCells[];
  /** It may depend on more than that: a name, a table, the clock, cells that it works out. */
  readonly dependsOnMore: boolean;
  /** It may fill cells beside its own. */
  readonly mayFillMore: boolean;
  /** It makes as many values as the cells that it names, whatever a name or a table may stand for. */
  readonly isOfManyCells: boolean;
}

/** Whose value is another at every calculation, or which find their cells while they calculate. */
const OF_ANYTHING: ReadonlySet<string> = new Set([
  ...['INDIRECT', 'OFFSET', 'NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'INFO', 'GETPIVOTDATA'],
]);

/** One value whatever goes in. */
const OF_ONE_VALUE: ReadonlySet<string> = new Set([
  ...['SUM', 'SUMIF', 'SUMIFS', 'SUMPRODUCT', 'SUBTOTAL', 'AGGREGATE', 'COUNT', 'COUNTA', 'COUNTBLANK', 'COUNTIF', 'COUNTIFS', 'PRODUCT'],
  ...['AVERAGE', 'AVERAGEIF', 'AVERAGEIFS', 'MIN', 'MAX', 'MINIFS', 'MAXIFS'],
  ...['MEDIAN', 'AND', 'OR', 'CONCAT', 'TEXTJOIN', 'ROWS', 'COLUMNS'],
  ...['NOW', 'TODAY', 'RAND', 'RANDBETWEEN'],
]);

/** One value for each that goes in. */
const OF_AS_MANY: ReadonlySet<string> = new Set([
  ...['IF', 'IFERROR', 'IFNA', 'NOT', 'N', 'ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC', 'INT', 'ABS', 'TEXT', 'VALUE', 'TRIM', 'LEN'],
  ...['ISNUMBER', 'ISBLANK', 'ISERROR', 'ISTEXT', 'LEFT', 'RIGHT', 'MID'],
  ...['UPPER', 'LOWER', 'CONCATENATE', 'DATE', 'YEAR', 'MONTH', 'DAY'],
]);

/** Of a formula that cannot be taken apart nothing is known: it may depend on anything and fill any cell. */
export const formulaReach = rememberedByText((formula): FormulaReach => {
  const expression = parseFormula(formula);
  if (expression === null) return { cells: [], dependsOnMore: true, mayFillMore: true, isOfManyCells: false };
  const leaves = leavesOf(expression);
  return {
    cells: cellsAmong(leaves),
    dependsOnMore: leaves.some(({ kind }) => kind === 'name' || kind === 'table') || callsAny(expression, OF_ANYTHING),
    mayFillMore: mayBeMany(expression, true),
    isOfManyCells: mayBeMany(expression, false),
  };
});

/** Those right below each other are one area: `=D7+D8+D9` names what `=SUM(D7:D9)` does. */
function cellsAmong(leaves: readonly Leaf[]): FormulaReach['cells'] {
  const cells: NamedCells[] = [];
  for (const leaf of leaves) {
    if (leaf.kind !== 'cells') continue;
    const { sheet, area } = leaf;
    const above = cells.at(-1);
    if (above?.sheet === sheet && isRightBelow(area, above.area))
      cells[cells.length - 1] = { sheet, area: { ...above.area, rows: above.area.rows + area.rows } };
    else cells.push({ sheet, area });
  }
  return cells;
}

function isRightBelow(area: CellArea, above: CellArea): boolean {
  return area.row === above.row + above.rows && area.column === above.column && area.columns === above.columns;
}

function callsAny(expression: Expression, names: ReadonlySet<string>): boolean {
  return (expression.kind === 'call' && names.has(expression.name)) || partsOf(expression).some((part) => callsAny(part, names));
}

/** `inDoubt`: what to say of names, tables and functions of which nothing is known. */
function mayBeMany(expression: Expression, inDoubt: boolean): boolean {
  const isMany = (part: Expression): boolean => mayBeMany(part, inDoubt);
  switch (expression.kind) {
    case 'number':
    case 'text':
      return false;
    case 'cells':
      return expression.area.rows > 1 || expression.area.columns > 1;
    case 'name':
    case 'table':
      return inDoubt;
    case 'call':
      if (OF_ONE_VALUE.has(expression.name)) return false;
      return (inDoubt && !OF_AS_MANY.has(expression.name)) || expression.inputs.some(isMany);
    case 'sum':
    case 'product':
    case 'joined':
    case 'comparison':
      return partsOf(expression).some(isMany);
  }
}
