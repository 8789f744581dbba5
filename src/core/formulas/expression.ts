import type { Points } from '../indices/points';
import type { CellArea } from '../workbook/cell-ref';

/** A formula taken apart. Chains of one kind of sign are one list: nobody's long sum makes it deep. */
export type Expression =
  | { readonly kind: 'number'; readonly number: Points }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly area: CellArea; readonly isAbsolute: boolean }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'table'; readonly table: string; readonly columns: string }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Expression[] }
  /** `a + b - c`; a single one is `-a`. */
  | { readonly kind: 'sum'; readonly parts: readonly { readonly isNegative: boolean; readonly of: Expression }[] }
  /** `a * b / c`. */
  | { readonly kind: 'product'; readonly factors: readonly { readonly divides: boolean; readonly of: Expression }[] }
  /** `a & b`: texts one behind the other. */
  | { readonly kind: 'joined'; readonly parts: readonly Expression[] }
  /** `a = b`, `a > b` and the like. */
  | { readonly kind: 'comparison'; readonly sides: readonly Expression[] };

/** What an expression is made of in the end: its numbers, texts, cells, names and tables. */
export function leavesOf(expression: Expression): readonly Leaf[] {
  const leaves: Leaf[] = [];
  addLeaves(expression, leaves);
  return leaves;
}

function addLeaves(expression: Expression, leaves: Leaf[]): void {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'cells':
    case 'name':
    case 'table':
      leaves.push(expression);
      return;
    case 'call':
    case 'sum':
    case 'product':
    case 'joined':
    case 'comparison':
      for (const part of partsOf(expression)) addLeaves(part, leaves);
  }
}

/** What it is put together of right below itself; nothing for one that is a leaf. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'call':
      return expression.inputs;
    case 'joined':
      return expression.parts;
    case 'comparison':
      return expression.sides;
    case 'sum':
      return expression.parts.map(({ of }) => of);
    case 'product':
      return expression.factors.map(({ of }) => of);
    case 'number':
    case 'text':
    case 'cells':
    case 'name':
    case 'table':
      return NONE;
  }
}

const NONE: readonly Expression[] = [];

export type Leaf = Extract<Expression, { readonly kind: 'number' | 'text' | 'cells' | 'name' | 'table' }>;
