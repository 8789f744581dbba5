import { bottomOf, cellAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { beginsHeading, headingMeaning } from './column-headings';
import { columnsOf, continuesGroup, headingText } from './heading-path';

const MOST_HEADING_ROWS = 4;

/**
 * The last row with heading texts. Below a merged code or name heading the cells are blank; a row with text in its other
 * columns still heads them. A heading cut over several rows goes on where all parts together mean something.
 */
export function lastTextRow(snapshot: SheetSnapshot, top: number, labelled: readonly number[]): number {
  let last = top;
  for (let row = top + 1; row < top + MOST_HEADING_ROWS; row += 1) {
    const filled = labelled.filter((column) => cellAt(snapshot, row, column).value !== '');
    if (!filled.every((column) => completesHeading(snapshot, top, row, column))) return last;
    if (headsColumns(snapshot, top, row, labelled)) last = row;
  }
  return last;
}

/** The heading that the texts of a column make together, from one row to another. */
export function joinedHeading(snapshot: SheetSnapshot, top: number, row: number, column: number): string {
  const rows = Array.from({ length: row - top + 1 }, (_, at) => headingText(snapshot, top + at, column));
  return rows.filter((text) => text !== '').join(' ');
}

function completesHeading(snapshot: SheetSnapshot, top: number, row: number, column: number): boolean {
  // A column's number in brackets would pass for a remark behind its heading.
  if (!/\p{L}/u.test(headingText(snapshot, row, column))) return false;
  const joined = joinedHeading(snapshot, top, row, column);
  if (headingMeaning(joined) !== null) return true;
  return row + 1 < top + MOST_HEADING_ROWS && completesHeading(snapshot, top, row + 1, column);
}

function headsColumns(snapshot: SheetSnapshot, top: number, row: number, labelled: readonly number[]): boolean {
  const headed = columnsOf(snapshot).filter((column) => headingText(snapshot, row, column) !== '');
  return headed.some((column) => isHeading(snapshot, top, row, column)) || namesColumnsOfAGroup(snapshot, row, headed, labelled);
}

function isHeading(snapshot: SheetSnapshot, top: number, row: number, column: number): boolean {
  const text = headingText(snapshot, row, column);
  if (headingMeaning(text) !== null || continuesGroup(text)) return true;
  return beginsHeading(joinedHeading(snapshot, top, row - 1, column)) && completesHeading(snapshot, top, row, column);
}

/** Texts below a merged heading, where the row has no numbers: `Điểm các đơn vị` over `Sở Nội vụ`, `Sở Y tế`. */
function namesColumnsOfAGroup(snapshot: SheetSnapshot, row: number, headed: readonly number[], labelled: readonly number[]): boolean {
  if (columnsOf(snapshot).some((column) => typeof cellAt(snapshot, row, column).value === 'number')) return false;
  return headed.some((column) => {
    if (headingText(snapshot, row - 1, column) !== '') return false;
    const group = groupAtLeft(snapshot, row - 1, column);
    return group !== null && !labelled.includes(group);
  });
}

function groupAtLeft(snapshot: SheetSnapshot, row: number, column: number): number | null {
  for (let at = column - 1; at >= snapshot.left; at -= 1) if (headingText(snapshot, row, at) !== '') return at;
  return null;
}

/** What stands between the heading texts and the body: a row of maxima, a row that numbers the columns. */
export interface RowsBelowHeadings {
  /** The last of them; the last heading text where there is none. */
  readonly bottom: number;
  /** `68 | 32 | 100` below the headings of areas; `null` where there is none. */
  readonly maxima: number | null;
}

/** Blank rows between heading and body are passed over when one of those rows follows. */
const MOST_BLANK_ROWS = 2;

export function rowsBelowHeadings(snapshot: SheetSnapshot, lastText: number, labelled: readonly number[]): RowsBelowHeadings {
  let below: RowsBelowHeadings = { bottom: lastText, maxima: null };
  const end = Math.min(lastText + MOST_HEADING_ROWS + MOST_BLANK_ROWS, bottomOf(snapshot));
  for (let row = lastText + 1; row < end; row += 1) {
    if (columnsOf(snapshot).every((column) => cellAt(snapshot, row, column).value === '')) continue;
    if (isColumnNumbers(snapshot, row)) below = { ...below, bottom: row };
    else if (below.maxima === null && isMaxima(snapshot, row, labelled)) below = { bottom: row, maxima: row };
    else return below;
  }
  return below;
}

/** A row that numbers the columns, `1 | 2 | 3`, `(1) | (2) | (3)` or `A | B | 1 | 2=…`; our own heading may stand in it. */
function isColumnNumbers(snapshot: SheetSnapshot, row: number): boolean {
  const texts = columnsOf(snapshot)
    .map((column) => String(cellAt(snapshot, row, column).value ?? '').trim())
    .filter((text) => text !== '' && headingMeaning(text) !== 'results');
  if (texts.length < 3 || !texts.every((text) => /^[([]?(?:[A-Z]|\d{1,2})[)\]]?(?:\s*=.*)?$/.test(text))) return false;
  const numbers = texts.map((text) => Number.parseInt(text.replace(/[([]/, ''), 10)).filter((number) => !Number.isNaN(number));
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** Nothing but numbers, and no code or name beside them other than the word maximum itself. */
function isMaxima(snapshot: SheetSnapshot, row: number, labelled: readonly number[]): boolean {
  const isLabel = (column: number): boolean => headingMeaning(headingText(snapshot, row, column)) === 'maximum';
  const filled = columnsOf(snapshot).filter((column) => cellAt(snapshot, row, column).value !== '');
  const others = filled.filter((column) => !isLabel(column) && headingMeaning(headingText(snapshot, row, column)) !== 'results');
  return others.length > 0 && others.every((column) => !labelled.includes(column) && isNumber(snapshot, row, column));
}

function isNumber(snapshot: SheetSnapshot, row: number, column: number): boolean {
  const { value } = cellAt(snapshot, row, column);
  return typeof value === 'number' || (typeof value === 'string' && /^\(?\d+(?:[.,]\d+)?(?: ?(?:điểm|đ))?\)?$/i.test(value.trim()));
}
