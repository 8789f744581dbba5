import { HUNDRED, pointsFromNumber, ZERO } from '../indices/points';
import { rememberedByText } from '../workbook/remembered';
import { isFormula } from '../workbook/snapshot';
import type { CellContent } from '../workbook/snapshot';
import type { Expression } from './expression';
import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

/** Takes a formula apart; `null` where some of it is none of what an {@link Expression} can be. */
export function parseFormula(content: CellContent): Expression | null {
  return isFormula(content) ? parsed(content) : null;
}

/** One question after another is asked about the same formula; taken apart, it takes ten times its room. */
const MOST_LETTERS = 100_000;

const parsed = rememberedByText((formula): Expression | null => {
  const tokens = formulaTokens(formula);
  if (tokens === null) return null;
  const parser = new FormulaParser(tokens);
  const expression = parser.comparison(0);
  return parser.isAtEnd() ? expression : null;
}, MOST_LETTERS);

/** Deeper brackets than anybody writes. */
const DEEPEST = 40;
const COMPARISONS: readonly string[] = ['=', '<', '>', '<=', '>=', '<>'];
const FACTORS: readonly string[] = ['*', '/'];

/** Goes down through the tokens; every step gives `null` where it meets what is no formula. */
class FormulaParser {
  private at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(depth: number): Expression | null {
    if (depth > DEEPEST) return null;
    const alone = this.leafAlone();
    if (alone !== null) return alone;
    const sides = this.chain(() => this.joined(depth), COMPARISONS);
    return sides === null ? null : (only(sides) ?? { kind: 'comparison', sides });
  }

  /** Most inputs are a cell and nothing else: there is nothing to be put together. */
  private leafAlone(): Expression | null {
    const token = this.tokens[this.at];
    const next = this.tokens[this.at + 1];
    if (token?.kind !== 'cells' || (next !== undefined && !isEndOfInput(next))) return null;
    this.at += 1;
    return token;
  }

  private joined(depth: number): Expression | null {
    const parts = this.chain(() => this.sum(depth), ['&']);
    return parts === null ? null : (only(parts) ?? { kind: 'joined', parts });
  }

  private sum(depth: number): Expression | null {
    const parts: { isNegative: boolean; of: Expression }[] = [];
    do {
      const isNegative = this.takeSigns();
      const of = this.product(depth);
      if (of === null) return null;
      parts.push({ isNegative, of });
    } while (this.isNext('+') || this.isNext('-'));
    const [first] = parts;
    return first !== undefined && parts.length === 1 && !first.isNegative ? first.of : { kind: 'sum', parts };
  }

  private product(depth: number): Expression | null {
    const first = this.percent(depth);
    if (first === null || !(this.isNext('*') || this.isNext('/'))) return first;
    const factors = [{ divides: false, of: first }];
    for (let divides = this.isNext('/'); this.takeOneOf(FACTORS); divides = this.isNext('/')) {
      const of = this.percent(depth);
      if (of === null) return null;
      factors.push({ divides, of });
    }
    return { kind: 'product', factors };
  }

  private percent(depth: number): Expression | null {
    const of = this.operand(depth);
    if (of === null || !this.take('%')) return of;
    return {
      kind: 'product',
      factors: [
        { divides: false, of },
        { divides: true, of: { kind: 'number', number: HUNDRED } },
      ],
    };
  }

  private operand(depth: number): Expression | null {
    const token = this.tokens[this.at];
    if (token === undefined) return null;
    if (token.kind === 'sign') return this.inBrackets(depth + 1);
    this.at += 1;
    switch (token.kind) {
      case 'number': {
        const number = Number(token.text);
        return Number.isFinite(number) ? { kind: 'number', number: pointsFromNumber(number) } : null;
      }
      case 'function': {
        const inputs = this.inputs(depth + 1);
        return inputs === null ? null : { kind: 'call', name: token.name, inputs };
      }
      case 'text':
      case 'cells':
      case 'name':
      case 'table':
        return token;
    }
  }

  /** Several areas in brackets, `(D4:D5,D7)`, are one: only sums take them, and add them all. */
  private inBrackets(depth: number): Expression | null {
    const inputs = this.inputs(depth);
    return inputs === null ? null : (only(inputs) ?? { kind: 'call', name: 'SUM', inputs });
  }

  /** An input that is left out counts as zero. */
  private inputs(depth: number): Expression[] | null {
    if (!this.take('(') || this.isNext(')')) return null;
    const inputs = this.chain(() => (this.isNext(',') || this.isNext(')') ? LEFT_OUT : this.comparison(depth)), [',']);
    return this.take(')') ? inputs : null;
  }

  private chain(one: () => Expression | null, between: readonly string[]): Expression[] | null {
    const chain: Expression[] = [];
    do {
      const next = one();
      if (next === null) return null;
      chain.push(next);
    } while (this.takeOneOf(between));
    return chain;
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

  private takeOneOf(texts: readonly string[]): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !texts.includes(token.text)) return false;
    this.at += 1;
    return true;
  }

  private isNext(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && token.text === text;
  }
}

const LEFT_OUT: Expression = { kind: 'number', number: ZERO };

function only(all: readonly Expression[]): Expression | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}

function isEndOfInput(token: FormulaToken): boolean {
  return token.kind === 'sign' && (token.text === ',' || token.text === ')');
}
