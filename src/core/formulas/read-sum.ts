import type { CellContent } from '../workbook/snapshot';
import { leavesOf } from './expression';
import type { Expression } from './expression';
import { sameName } from './formula-place';
import type { FormulaPlace } from './formula-place';
import { namedExpression } from './named-expression';
import { parseFormula } from './parse-formula';
import { selectedSum } from './selected-sum';
import { adjusted, capped, isNumber, joined, negated, skipping, sumOfCells, sumOfNumber, withoutSign } from './sum';
import type { Sum } from './sum';
import { tableArea } from './table-area';

/** What a formula adds up, in whatever way it is written; `null` for one that does anything else. */
export function readSum(content: CellContent, place: FormulaPlace, decimals: number): Sum | null {
  const expression = parseFormula(content);
  return expression === null ? null : new SumReader(place, decimals).sum(expression);
}

/** Names stand for names: more of them than anybody writes could grow without end. */
const MOST_NAMES = 100;

/** SUBTOTAL's numbers for SUM: with rows hidden by hand, and without. */
const SUBTOTAL_SUMS: ReadonlyMap<number, { readonly skipsHidden: boolean }> = new Map([
  [9, { skipsHidden: false }],
  [109, { skipsHidden: true }],
]);

class SumReader {
  private names = 0;

  constructor(
    private readonly place: FormulaPlace,
    /** How finely points are shown. */
    private readonly decimals: number,
  ) {}

  sum(expression: Expression): Sum | null {
    switch (expression.kind) {
      case 'number':
        return sumOfNumber(expression.number);
      case 'cells':
        return sumOfCells(expression.sheet, [expression.area]);
      case 'table': {
        const cells = tableArea(expression.table, expression.columns, this.place);
        return cells === null ? null : sumOfCells(cells.sheet, [cells.area]);
      }
      case 'name':
        return this.named(expression.name, expression.sheet);
      case 'sum':
        return this.all(expression.parts, ({ of, isNegative }) => {
          const part = this.sum(of);
          return part !== null && isNegative ? negated(part) : part;
        });
      case 'call':
        return this.called(expression.name, expression.inputs);
      case 'text':
      case 'product':
      case 'joined':
      case 'comparison':
        return null;
    }
  }

  private named(name: string, sheet: string | null): Sum | null {
    this.names += 1;
    const expression = this.names > MOST_NAMES ? null : namedExpression(name, sheet, this.place);
    return expression === null ? null : this.sum(expression);
  }

  private all<Part>(parts: readonly Part[], sumOf: (part: Part) => Sum | null): Sum | null {
    const sums: Sum[] = [];
    for (const part of parts) {
      const sum = sumOf(part);
      if (sum === null) return null;
      sums.push(sum);
    }
    return joined(sums);
  }

  private called(name: string, inputs: readonly Expression[]): Sum | null {
    const [first, second, third] = inputs;
    if (first === undefined) return null;
    switch (name) {
      case 'SUM':
        return this.all(inputs, (input) => this.sum(input));
      case 'N':
      case 'SUMPRODUCT':
        return second === undefined ? this.sum(first) : null;
      case 'SUMIF':
      case 'SUMIFS':
        return selectedSum(name, inputs, this.place);
      case 'SUBTOTAL':
        return this.subtotal(first, inputs.slice(1));
      case 'AGGREGATE':
        return this.aggregate(first, second, inputs.slice(2));
      case 'ROUND':
        return this.rounded(first, second);
      case 'ROUNDUP':
      case 'ROUNDDOWN':
      case 'TRUNC':
      case 'INT':
        return this.with(this.sum(first), (sum) => adjusted(sum, 'more'));
      case 'IFERROR':
        return second === undefined || isConstant(second) ? this.sum(first) : null;
      case 'IF':
        return this.guarded(first, second, third);
      case 'MIN':
        return this.both(inputs, capped);
      case 'MAX':
        return this.both(inputs, keptAbove);
      case 'ABS':
        return second === undefined ? this.with(this.sum(first), withoutSign) : null;
      default:
        return null;
    }
  }

  private subtotal(kind: Expression, inputs: readonly Expression[]): Sum | null {
    const skipped = SUBTOTAL_SUMS.get(wholeNumber(kind) ?? 0);
    if (skipped === undefined || inputs.length === 0) return null;
    return this.with(
      this.all(inputs, (input) => this.sum(input)),
      (sum) => skipping(sum, { skipsSubtotals: true, ...skipped }),
    );
  }

  /** `AGGREGATE(9, 5, cells)`: 0 to 3 skip sums of their kind, and odd ones hidden rows. */
  private aggregate(kind: Expression, option: Expression | undefined, inputs: readonly Expression[]): Sum | null {
    const skipped = option === undefined ? null : wholeNumber(option);
    if (wholeNumber(kind) !== 9 || skipped === null || skipped < 0 || skipped > 7 || inputs.length === 0) return null;
    const what = { skipsSubtotals: skipped < 4, skipsHidden: skipped % 2 === 1 };
    return this.with(
      this.all(inputs, (input) => this.sum(input)),
      (sum) => skipping(sum, what),
    );
  }

  private rounded(what: Expression, digits: Expression | undefined): Sum | null {
    const shown = digits === undefined ? null : wholeNumber(digits);
    if (shown === null) return null;
    return this.with(this.sum(what), (sum) => adjusted(sum, shown >= this.decimals ? 'as-shown' : 'more'));
  }

  /** `IF(COUNT(D4:D6)=0,"",SUM(D4:D6))`: in one case the sum, in the other nothing. */
  private guarded(condition: Expression, one: Expression | undefined, other: Expression | undefined): Sum | null {
    const nothing = other ?? NOTHING;
    if (one === undefined || !isNear(condition, this.place)) return null;
    const sum = isNothing(nothing) ? one : isNothing(one) ? nothing : null;
    return sum === null ? null : this.with(this.sum(sum), (found) => adjusted(found, 'more'));
  }

  private both([one, other, ...more]: readonly Expression[], apply: (one: Sum, other: Sum) => Sum | null): Sum | null {
    const first = one === undefined ? null : this.sum(one);
    const second = other === undefined ? null : this.sum(other);
    return first === null || second === null || more.length > 0 ? null : apply(first, second);
  }

  private with(sum: Sum | null, apply: (sum: Sum) => Sum | null): Sum | null {
    return sum === null ? null : apply(sum);
  }
}

const NOTHING: Expression = { kind: 'text', text: '' };

function keptAbove(one: Sum, other: Sum): Sum | null {
  if (isNumber(one)) return isNumber(other) ? null : adjusted(other, 'more');
  return isNumber(other) ? adjusted(one, 'more') : null;
}

/** `9`, or `-1`. */
function wholeNumber(expression: Expression): number | null {
  if (expression.kind === 'number') return expression.number.toNumber();
  if (expression.kind !== 'sum') return null;
  const [only, ...others] = expression.parts;
  return only === undefined || others.length > 0 || only.of.kind !== 'number' ? null : -only.of.number.toNumber();
}

function isConstant({ kind }: Expression): boolean {
  return kind === 'text' || kind === 'number';
}

function isNothing(expression: Expression): boolean {
  return expression.kind === 'text' || (expression.kind === 'number' && expression.number.eq(0));
}

/** Whether a condition asks only about its own row or column: it tells whether there is anything to add up yet. */
function isNear(condition: Expression, { sheet: own, row, column }: FormulaPlace): boolean {
  return leavesOf(condition).every((leaf) => {
    if (leaf.kind !== 'cells') return isConstant(leaf);
    const { sheet, area } = leaf;
    const isInRow = area.row === row && area.rows === 1;
    const isInColumn = area.column === column && area.columns === 1;
    return (sheet === null || sameName(sheet, own)) && (isInRow || isInColumn);
  });
}
