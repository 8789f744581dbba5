import { columnNumber } from '../workbook/cell-ref';
import type { CellArea } from '../workbook/cell-ref';
import { matchAt } from './match-at';
import type { Groups } from './match-at';

/** Cells on a named sheet, or on the formula's own where `sheet` is `null`. */
export interface ReferredCells {
  readonly kind: 'cells';
  readonly sheet: string | null;
  readonly area: CellArea;
  /** `$D$4`, `$D:$D`: they mean the same cells wherever they are written. */
  readonly isAbsolute: boolean;
}

/** Excel's last cell is XFD1048576. */
const ROWS_OF_A_SHEET = 1_048_576;
const COLUMNS_OF_A_SHEET = 16_384;

/** A sheet of another workbook has brackets in its name, several sheets at once a colon: neither is read. */
const SHEET = String.raw`(?:(?:'(?<quoted>(?:[^'[:]|'')+)'|(?<plain>[\p{L}\p{M}\p{N}_.]+))!)?`;
const END = String.raw`(?![\p{L}\p{M}\p{N}_.(:![])`;
/** Spaces are allowed around it. */
const TO = String.raw`\s*:\s*`;
const CELLS = patternOf(
  String.raw`(?<fixed>\$?)(?<left>[A-Z]{1,3})(?<fixed2>\$?)(?<top>\d{1,7})(?:${TO}(?<fixed3>\$?)(?<right>[A-Z]{1,3})(?<fixed4>\$?)(?<bottom>\d{1,7}))?`,
);
const COLUMNS = patternOf(String.raw`(?<fixed>\$?)(?<left>[A-Z]{1,3})${TO}(?<fixed2>\$?)(?<right>[A-Z]{1,3})`);
const ROWS = patternOf(String.raw`(?<fixed>\$?)(?<top>\d{1,7})${TO}(?<fixed2>\$?)(?<bottom>\d{1,7})`);

function patternOf(reference: string): RegExp {
  return new RegExp(`${SHEET}${reference}${END}`, 'yiu');
}

/** The reference that begins at a place of a formula: a cell, a range, whole columns or whole rows. */
export function cellsIn(formula: string, at: number): { readonly token: ReferredCells; readonly end: number } | null {
  const match = matchAt(CELLS, formula, at) ?? matchAt(COLUMNS, formula, at) ?? matchAt(ROWS, formula, at);
  return match === null ? null : { token: referredCells(match.groups), end: match.end };
}

const [A, Z, ZERO, NINE] = [0x41, 0x5a, 0x30, 0x39] as const;
const SIGNS_BEHIND = '-+*/&%),;=<>';

/**
 * A single cell as most formulas write it, `D6` with a sign or nothing right behind it; `null` for any other, which
 * {@link cellsIn} may know. Workbooks have hundreds of thousands of them, and its patterns take ten times as long.
 */
export function plainCell(formula: string, start: number): { readonly token: ReferredCells; readonly end: number } | null {
  let at = start;
  let column = 0;
  let row = 0;
  for (let code = formula.charCodeAt(at); code >= A && code <= Z; code = formula.charCodeAt(at)) {
    column = column * 26 + code - A + 1;
    at += 1;
  }
  const digits = at;
  for (let code = formula.charCodeAt(at); code >= ZERO && code <= NINE; code = formula.charCodeAt(at)) {
    row = row * 10 + code - ZERO;
    at += 1;
  }
  const isCell = digits > start && digits - start <= 3 && at > digits && at - digits <= 7;
  if (!isCell || (at < formula.length && !SIGNS_BEHIND.includes(formula.charAt(at)))) return null;
  return {
    token: { kind: 'cells', sheet: null, area: { row: row - 1, column: column - 1, rows: 1, columns: 1 }, isAbsolute: false },
    end: at,
  };
}

function referredCells(groups: Groups): ReferredCells {
  const { quoted, plain, left, right = left, top, bottom = top, fixed, fixed2, fixed3, fixed4 } = groups;
  const [firstColumn, lastColumn] =
    left === undefined ? [0, COLUMNS_OF_A_SHEET - 1] : inOrder(columnNumber(left), columnNumber(right ?? left));
  const [firstRow, lastRow] = top === undefined ? [0, ROWS_OF_A_SHEET - 1] : inOrder(Number(top) - 1, Number(bottom) - 1);
  return {
    kind: 'cells',
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    area: { row: firstRow, column: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 },
    isAbsolute: fixed !== '' && fixed2 !== '' && fixed3 !== '' && fixed4 !== '',
  };
}

function inOrder(one: number, other: number): [least: number, most: number] {
  return one <= other ? [one, other] : [other, one];
}
