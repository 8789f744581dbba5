import { columnNumber } from '../workbook/cell-ref';
import type { CellArea } from '../workbook/cell-ref';

/** A piece of a formula in Excel's own (English) spelling. */
export type FormulaToken =
  | { readonly kind: 'number'; readonly text: string }
  /** Cells on a named sheet, or on the formula's own where `sheet` is `null`. */
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly area: CellArea }
  /** A function's name; its opening bracket follows as a sign. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly text: string };

/** Excel's last row is 1,048,576. */
const ROWS_OF_A_SHEET = 1_048_576;

const SHEET = String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}\p{N}_.]+))!)?`;
const CELLS = new RegExp(
  String.raw`${SHEET}\$?(?<left>[A-Z]{1,3})\$?(?<top>\d{1,7})(?::\$?(?<right>[A-Z]{1,3})\$?(?<bottom>\d{1,7}))?(?![\p{L}\p{N}_.(:!])`,
  'yiu',
);
const COLUMNS = new RegExp(String.raw`${SHEET}\$?(?<left>[A-Z]{1,3}):\$?(?<right>[A-Z]{1,3})(?![\p{L}\p{N}_.(:!])`, 'yiu');
const FUNCTION = /(?<name>[A-Z][A-Z0-9.]*)(?=\s*\()/iy;
/** No more digits than anybody writes: longer ones could not be held. */
const NUMBER = /\d{1,30}(?:\.\d{0,30})?|\.\d{1,30}/y;
const SIGN = /[-+(),;]/y;
const SPACE = /\s*/y;

/** Everything after the `=`; `null` where some piece is none of these (products, texts, comparisons, names…). */
export function formulaTokens(formula: string): FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  let at = matchAt(SPACE, formula, 1)?.end ?? 1;
  while (at < formula.length) {
    const read = tokenAt(formula, at);
    if (read === null) return null;
    tokens.push(read.token);
    at = matchAt(SPACE, formula, read.end)?.end ?? read.end;
  }
  return tokens;
}

interface ReadToken {
  readonly token: FormulaToken;
  readonly end: number;
}

function tokenAt(formula: string, at: number): ReadToken | null {
  const name = matchAt(FUNCTION, formula, at);
  if (name !== null) return { token: { kind: 'function', name: name.text.toUpperCase() }, end: name.end };
  const cells = matchAt(CELLS, formula, at) ?? matchAt(COLUMNS, formula, at);
  if (cells !== null) return { token: cellsToken(cells.groups), end: cells.end };
  const number = matchAt(NUMBER, formula, at);
  if (number !== null) return { token: { kind: 'number', text: number.text }, end: number.end };
  const sign = matchAt(SIGN, formula, at);
  return sign === null ? null : { token: { kind: 'sign', text: sign.text === ';' ? ',' : sign.text }, end: sign.end };
}

type Groups = Readonly<Record<string, string | undefined>>;

function matchAt(pattern: RegExp, text: string, at: number): { text: string; end: number; groups: Groups } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { text: match[0], end: at + match[0].length, groups: match.groups ?? {} };
}

function cellsToken(groups: Groups): FormulaToken {
  const left = columnNumber(groups['left'] ?? '');
  const right = columnNumber(groups['right'] ?? groups['left'] ?? '');
  const top = groups['top'] === undefined ? 0 : Number(groups['top']) - 1;
  const bottom = groups['top'] === undefined ? ROWS_OF_A_SHEET - 1 : Number(groups['bottom'] ?? groups['top']) - 1;
  return {
    kind: 'cells',
    sheet: groups['quoted']?.replaceAll("''", "'") ?? groups['plain'] ?? null,
    area: {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      columns: Math.abs(right - left) + 1,
    },
  };
}

/** Words left over once texts and function names are gone can only be cells, names or tables. */
const TEXTS_AND_FUNCTIONS = /"(?:[^"]|"")*"|\p{L}[\p{L}\p{N}_.]*(?=\s*\()|\d(?:\.\d*)?E[-+]?\d+/giu;

/** Whether a formula depends on any cell at all; `=4+5` does not. */
export function refersToCells(formula: string): boolean {
  return /[\p{L}[]/u.test(formula.replace(TEXTS_AND_FUNCTIONS, ''));
}
