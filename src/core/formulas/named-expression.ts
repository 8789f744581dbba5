import type { DefinedName, WorkbookSnapshot } from '../workbook/snapshot';
import { leavesOf } from './expression';
import type { Expression } from './expression';
import { sameName } from './formula-place';
import type { FormulaPlace } from './formula-place';
import { parseFormula } from './parse-formula';

/** What a defined name stands for, as it is meant at a place; `null` where that cannot be told. */
export function namedExpression(name: string, sheet: string | null, place: FormulaPlace): Expression | null {
  const defined = definedName(name, sheet ?? place.sheet, place.workbook);
  return defined === null ? null : expressionOf(defined);
}

/** A sheet's own name goes before the workbook's. */
export function definedName(name: string, sheet: string, workbook: WorkbookSnapshot): DefinedName | null {
  const called = namesOf(workbook).get(name.toLowerCase()) ?? [];
  const own = called.find((defined) => defined.sheet !== null && sameName(defined.sheet, sheet));
  return own ?? called.find((defined) => defined.sheet === null) ?? null;
}

/** By their spelling in small letters; a formula may have as many words as a workbook has names. */
const NAMES = new WeakMap<WorkbookSnapshot, ReadonlyMap<string, readonly DefinedName[]>>();

function namesOf(workbook: WorkbookSnapshot): ReadonlyMap<string, readonly DefinedName[]> {
  const known = NAMES.get(workbook);
  if (known !== undefined) return known;
  const names = new Map<string, DefinedName[]>();
  for (const defined of workbook.definedNames) {
    const key = defined.name.toLowerCase();
    names.set(key, [...(names.get(key) ?? []), defined]);
  }
  NAMES.set(workbook, names);
  return names;
}

/** A name never changes: it is taken apart once, however many formulas use it. */
const EXPRESSIONS = new WeakMap<DefinedName, { readonly expression: Expression | null }>();

function expressionOf(defined: DefinedName): Expression | null {
  const known = EXPRESSIONS.get(defined);
  if (known !== undefined) return known.expression;
  const parsed = parseFormula(defined.formula);
  const expression = parsed !== null && meansTheSameEverywhere(parsed) ? parsed : null;
  EXPRESSIONS.set(defined, { expression });
  return expression;
}

/** A reference without `$` in a name moves along with the cell that uses the name; one without a sheet, with its sheet. */
function meansTheSameEverywhere(expression: Expression): boolean {
  return leavesOf(expression).every((leaf) => {
    if (leaf.kind === 'cells') return leaf.isAbsolute && leaf.sheet !== null;
    return leaf.kind !== 'table' || (leaf.table !== '' && !/@|#This Row/i.test(leaf.columns));
  });
}
