import type { CellArea } from '../workbook/cell-ref';
import { rememberedByText } from '../workbook/remembered';
import { leavesOf, partsOf } from './expression';
import type { Expression } from './expression';
import { parseFormula } from './parse-formula';

/** What a formula's value may depend on, and where it may show. */
export interface FormulaReach {
  /** The cells that it names; a `null` sheet is its own. */
  readonly cells: readonly { readonly sheet: string | null; readonly area: CellArea }[];
  /** It may depend on more than that: a name, a table, the clock, cells that it works out. */
  readonly dependsOnMore: boolean;
  /** It may fill cells beside its own. */
  readonly mayFillMore: boolean;
}

/** Whose value is another at every calculation, or which find their cells while they calculate. */
const OF_ANYTHING: ReadonlySet<string> = new Set(
  ['INDIRECT', 'OFFSET', 'NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'INFO', 'GETPIVOTDATA'],
);

/** One value whatever goes in. */
const OF_ONE_VALUE: ReadonlySet<string> = new Set([
  ...['SUM', 'SUMIF', 'SUMIFS', 'SUMPRODUCT', 'SUBTOTAL', 'AGGREGATE', 'COUNT', 'COUNTA', 'COUNTBLANK', 'COUNTIF', 'COUNTIFS', 'PRODUCT'],
  ...['AVERAGE', 'AVERAGEIF', 'AVERAGEIFS', 'MIN', 'MAX', 'MINIFS', 'MAXIFS', 'MEDIAN', 'AND', 'OR', 'CONCAT', 'TEXTJOIN', 'ROWS', 'COLUMNS'],
  ...['NOW', 'TODAY', 'RAND', 'RANDBETWEEN'],
]);

/** One value for each that goes in. */
const OF_AS_MANY: ReadonlySet<string> = new Set([
  ...['IF', 'IFERROR', 'IFNA', 'NOT', 'N', 'ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC', 'INT', 'ABS', 'TEXT', 'VALUE', 'TRIM', 'LEN'],
  ...['ISNUMBER', 'ISBLANK', 'ISERROR', 'ISTEXT', 'LEFT', 'RIGHT', 'MID', 'UPPER', 'LOWER', 'CONCATENATE', 'DATE', 'YEAR', 'MONTH', 'DAY'],
]);

/** Of a formula that cannot be taken apart nothing is known: it may depend on anything and fill any cell. */
export const formulaReach = rememberedByText((formula): FormulaReach => {
  const expression = parseFormula(formula);
  if (expression === null) return { cells: [], dependsOnMore: true, mayFillMore: true };
  const leaves = leavesOf(expression);
  return {
    cells: leaves.filter((leaf) => leaf.kind === 'cells'),
    dependsOnMore: leaves.some(({ kind }) => kind === 'name' || kind === 'table') || callsAny(expression, OF_ANYTHING),
    mayFillMore: mayBeMany(expression),
  };
});

function callsAny(expression: Expression, names: ReadonlySet<string>): boolean {
  return (expression.kind === 'call' && names.has(expression.name)) || partsOf(expression).some((part) => callsAny(part, names));
}

function mayBeMany(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return false;
    case 'cells':
      return expression.area.rows > 1 || expression.area.columns > 1;
    case 'name':
    case 'table':
      return true;
    case 'call':
      if (OF_ONE_VALUE.has(expression.name)) return false;
      return !OF_AS_MANY.has(expression.name) || expression.inputs.some(mayBeMany);
    case 'sum':
    case 'product':
    case 'joined':
    case 'comparison':
      return partsOf(expression).some(mayBeMany);
  }
}
