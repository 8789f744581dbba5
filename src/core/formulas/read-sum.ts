import { pointsFromNumber } from '../indices/points';
import { isFormula } from '../workbook/snapshot';
import type { CellContent } from '../workbook/snapshot';
import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';
import { capped, isNumber, joined, negated, NO_SUM, skippingSubtotals, sumOfCells, sumOfNumber, withoutSign } from './sum';
import type { Sum } from './sum';

/** Reads `SUM`, `SUBTOTAL`, `ROUND`, `MIN` and `ABS` over cells, joined by plus and minus; `null` for anything else. */
export function readSum(content: CellContent): Sum | null {
  const tokens = isFormula(content) ? formulaTokens(content) : null;
  if (tokens === null) return null;
  const reader = new SumReader(tokens);
  const sum = reader.sum(0);
  return reader.isAtEnd() ? sum : null;
}

/** Deeper brackets than anybody writes. */
const DEEPEST = 40;
/** Rounding any coarser than points are shown changes what a sum says. */
const SHOWN_DECIMALS = 2;
/** SUBTOTAL's numbers for SUM: with hidden rows and without. */
const SUBTOTAL_SUMS: readonly number[] = [9, 109];

/** Goes down through the tokens; every step gives `null` where it meets what is no sum. */
class SumReader {
  private at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sum(depth: number): Sum | null {
    const parts: Sum[] = [];
    do {
      const isNegative = this.takeSigns();
      const part = this.operand(depth);
      if (part === null) return null;
      parts.push(isNegative ? negated(part) : part);
    } while (this.isNext('+') || this.isNext('-'));
    return joined(parts);
  }

  private operand(depth: number): Sum | null {
    const token = this.tokens[this.at];
    if (token === undefined || depth > DEEPEST) return null;
    if (token.kind === 'sign') return this.inBrackets(depth);
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return sumOfNumber(pointsFromNumber(Number(token.text)));
      case 'cells':
        return sumOfCells(token.sheet, token.area);
      case 'function':
        return this.call(token.name, depth);
    }
  }

  private inBrackets(depth: number): Sum | null {
    const inner = this.take('(') ? this.sum(depth + 1) : null;
    return this.take(')') ? inner : null;
  }

  private call(name: string, depth: number): Sum | null {
    const inputs = this.inputs(depth + 1);
    return inputs === null ? null : applied(name, inputs);
  }

  private inputs(depth: number): Sum[] | null {
    if (!this.take('(')) return null;
    const inputs: Sum[] = [];
    do {
      const input = this.sum(depth);
      if (input === null) return null;
      inputs.push(input);
    } while (this.take(','));
    return this.take(')') ? inputs : null;
  }

  /** `+`, `-` or several of them before an operand; true where they come to a minus. */
  private takeSigns(): boolean {
    let isNegative = false;
    for (;;) {
      if (this.take('-')) isNegative = !isNegative;
      else if (!this.take('+')) return isNegative;
    }
  }

  private take(text: string): boolean {
    if (!this.isNext(text)) return false;
    this.at += 1;
    return true;
  }

  private isNext(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && token.text === text;
  }
}

function applied(name: string, inputs: readonly Sum[]): Sum | null {
  const [first = NO_SUM, second = NO_SUM] = inputs;
  switch (name) {
    case 'SUM':
      return joined(inputs);
    case 'SUBTOTAL':
      return isNumber(first) && SUBTOTAL_SUMS.includes(first.constant.toNumber())
        ? skippingSubtotals(joined(inputs.slice(1)))
        : null;
    case 'ROUND':
      return inputs.length === 2 && isNumber(second) && second.constant.gte(SHOWN_DECIMALS) ? first : null;
    case 'MIN':
      return inputs.length === 2 ? capped(first, second) : null;
    case 'ABS':
      return inputs.length === 1 ? withoutSign(first) : null;
    default:
      return null;
  }
}
