import { isItemNode } from '../scoresheet/score-tree';
import { columnLetters } from '../workbook/cell-ref';
import type { SumCell } from './sum-cells';

/**
 * Whether a formula is the plainest sum of a cell's parts, each once and in their order: `=SUM(D7:D9,D12)` or `=D7+D8`. Almost
 * every sum is, which is told sign by sign with nothing taken apart; any other may still come to the same.
 */
export function addsItsParts(content: string, { node, stage, column, parts }: SumCell): boolean {
  // Bonus and penalty points belong in a total.
  if (node === null) return false;
  const formula = new AlongFormula(content);
  const isCalled = formula.takes('=SUM(');
  if (!isCalled && !formula.takes('=')) return false;
  const letters = columnLetters(column);
  let next = 0;
  do {
    if (!formula.takes(letters)) return false;
    const first = formula.number();
    const last = !formula.takes(':') ? first : formula.takes(letters) ? formula.number() : 0;
    if (last < first) return false;
    for (let row = first - 1; row < last; row += 1) {
      const part = parts[next];
      if (part?.entry.row !== row || (!isItemNode(part) && part.entry.scores.get(stage)?.score.kind === 'blank')) return false;
      next += 1;
    }
  } while (formula.takes(isCalled ? ',' : '+'));
  return next === parts.length && (!isCalled || formula.takes(')')) && formula.isAtEnd();
}

const [ZERO, NINE] = [0x30, 0x39] as const;

class AlongFormula {
  private at = 0;

  constructor(private readonly formula: string) {}

  /** Sign by sign: asking the whole text for each of a few letters takes several times as long. */
  takes(text: string): boolean {
    for (let sign = 0; sign < text.length; sign += 1) if (this.formula.charCodeAt(this.at + sign) !== text.charCodeAt(sign)) return false;
    this.at += text.length;
    return true;
  }

  /** 0 where there is none. */
  number(): number {
    let number = 0;
    for (let code = this.formula.charCodeAt(this.at); code >= ZERO && code <= NINE; code = this.formula.charCodeAt(this.at)) {
      number = number * 10 + code - ZERO;
      this.at += 1;
    }
    return number;
  }

  isAtEnd(): boolean {
    return this.at === this.formula.length;
  }
}
