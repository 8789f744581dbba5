import { columnNumber } from '../../src/core/workbook/cell-ref';
import { cellAt, isFormula } from '../../src/core/workbook/snapshot';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** The workbook as Excel would show it after calculating: sums, differences, products, quotients, IF, ROUND, MIN and ABS. */
export function calculated(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(calculatedSheet) };
}

function calculatedSheet(sheet: SheetSnapshot): SheetSnapshot {
  const known = new Map<string, CellValue>();
  const valueAt = (row: number, column: number): CellValue => {
    const key = `${row}:${column}`;
    const value = known.get(key);
    if (value !== undefined) return value;
    const cell = cellAt(sheet, row, column);
    known.set(key, cell.value);
    if (isFormula(cell.content)) known.set(key, resultOf(cell.content, valueAt) ?? cell.value);
    return known.get(key) ?? null;
  };
  const values = sheet.values.map((line, row) => line.map((_, column) => valueAt(row + sheet.top, column + sheet.left)));
  return { ...sheet, values };
}

type ValueAt = (row: number, column: number) => CellValue;

/** `null` for a formula of a kind that this does not calculate. */
function resultOf(formula: string, valueAt: ValueAt): CellValue {
  const tokens = formula.slice(1).match(/\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[A-Z]+|\d+(?:\.\d+)?|""|\S/g) ?? [];
  const calculation = new Calculation(tokens, valueAt);
  try {
    const [result] = calculation.comparison();
    // Excel shows 0 for a reference to a blank cell.
    if (tokens.length === 1 && result === '' && tokens[0] !== '""') return 0;
    // A quotient by zero that an IF has passed over is none.
    if (typeof result === 'number' && !Number.isFinite(result)) return '#DIV/0!';
    return calculation.isAtEnd ? (result ?? '') : null;
  } catch (problem) {
    if (problem instanceof ErrorInCell) return problem.message;
    if (problem instanceof NotCalculable) return null;
    throw problem;
  }
}

class NotCalculable extends Error {}

/** What is calculated from a cell with an error shows that error. */
class ErrorInCell extends Error {}

function isError(value: CellValue | undefined): value is string {
  return typeof value === 'string' && /^#[A-Z0-9/]+[!?]$|^#N\/A$/.test(value);
}

/** Every step gives a list of values: one, or as many as a range has cells. */
class Calculation {
  #at = 0;

  constructor(
    readonly tokens: readonly string[],
    readonly valueAt: ValueAt,
  ) {}

  get isAtEnd(): boolean {
    return this.#at === this.tokens.length;
  }

  comparison(): CellValue[] {
    const left = this.#sum();
    if (!this.#take('=')) return left;
    return [numberOf(left) === numberOf(this.#sum())];
  }

  #sum(): CellValue[] {
    let left = this.#take('-') ? [-numberOf(this.#product())] : (this.#take('+'), this.#product());
    for (;;) {
      if (this.#take('+')) left = [numberOf(left) + numberOf(this.#product())];
      else if (this.#take('-')) left = [numberOf(left) - numberOf(this.#product())];
      else return left;
    }
  }

  #product(): CellValue[] {
    let left = this.#operand();
    for (;;) {
      if (this.#take('*')) left = [numberOf(left) * numberOf(this.#operand())];
      else if (this.#take('/')) left = [numberOf(left) / numberOf(this.#operand())];
      else return left;
    }
  }

  #operand(): CellValue[] {
    const token = this.tokens[this.#at++] ?? '';
    if (token === '(') return this.#closed(this.comparison());
    if (token === '""') return [''];
    if (/^\d/.test(token)) return [Number(token)];
    const [, left, top, right = left, bottom = top] = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(token) ?? [];
    if (left !== undefined && right !== undefined) {
      return cellsBetween(columnNumber(left), Number(top) - 1, columnNumber(right), Number(bottom) - 1).map(([row, column]) => this.valueAt(row, column));
    }
    if (/^[A-Z]+$/.test(token) && this.#take('(')) return this.#closed([called(token, this.#inputs())]);
    throw new NotCalculable(token);
  }

  #inputs(): CellValue[][] {
    const inputs = [this.comparison()];
    while (this.#take(',')) inputs.push(this.comparison());
    return inputs;
  }

  #closed(values: CellValue[]): CellValue[] {
    if (!this.#take(')')) throw new NotCalculable(')');
    return values;
  }

  #take(token: string): boolean {
    if (this.tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }
}

function called(name: string, inputs: readonly (readonly CellValue[])[]): CellValue {
  const [first = [], second = [], third = []] = inputs;
  const error = inputs.flat().find(isError);
  if (error !== undefined) throw new ErrorInCell(error);
  switch (name) {
    case 'SUM':
      return withoutNoise(inputs.flat().reduce<number>((total, value) => (typeof value === 'number' ? total + value : total), 0));
    case 'ROUND':
      return Number(`${Math.round(Number(`${withoutNoise(numberOf(first))}e${numberOf(second)}`))}e-${numberOf(second)}`);
    case 'MIN':
      return Math.min(numberOf(first), numberOf(second));
    case 'ABS':
      return Math.abs(numberOf(first));
    case 'IF':
      return (first[0] === true ? second[0] : third[0]) ?? '';
    default:
      throw new NotCalculable(name);
  }
}

function numberOf([value]: readonly CellValue[]): number {
  if (isError(value)) throw new ErrorInCell(value);
  // Whether Excel takes `0,5` for a number depends on the language of the machine; words are none anywhere.
  if (typeof value === 'string' && value !== '') throw /\d/.test(value) ? new NotCalculable(value) : new ErrorInCell('#VALUE!');
  return typeof value === 'number' ? withoutNoise(value) : 0;
}

/** Excel keeps 15 digits. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/** `D9:D8` is `D8:D9`. */
function cellsBetween(left: number, top: number, right: number, bottom: number): [number, number][] {
  const rows = Array.from({ length: Math.abs(bottom - top) + 1 }, (_, at) => Math.min(top, bottom) + at);
  const columns = Array.from({ length: Math.abs(right - left) + 1 }, (_, at) => Math.min(left, right) + at);
  return rows.flatMap((row) => columns.map((column): [number, number] => [row, column]));
}
