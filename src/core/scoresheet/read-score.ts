import { points, pointsFromNumber } from '../indices/points';
import type { Points } from '../indices/points';
import { foldSpaces, foldText } from '../workbook/folded-text';
import type { Cell } from '../workbook/snapshot';
import { BLANK } from './score';
import type { Score, Unreadable } from './score';

/** Words that take an item out of the score (contract B), folded. */
const NOT_APPLICABLE: ReadonlySet<string> = new Set([
  ...['khong danh gia', 'kdg', 'khong ap dung', 'khong phat sinh', 'n/a'],
]);

const EXCEL_ERROR = /^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)/;
const DASHES = /^[-–—]+$/;
const PAIR = /^\d+(?:[.,]\d+)?\s*\/\s*\d+(?:[.,]\d+)?$/;
const NUMBER_WITH_UNIT = /^([-+−]?)\s*(\d+(?:[.,]\d+)?|[.,]\d+)\s*(?:điểm|đ|d|diem)?\.?$/i;

/** What a cell of a score or maximum column says. */
export function readScore(cell: Cell): Score {
  const { value } = cell;
  if (value === null) return unreadable(String(cell.content), 'not-calculated');
  if (typeof value === 'boolean') return unreadable(String(value).toUpperCase(), 'text');
  if (typeof value === 'string') return readScoreText(value);
  if (isDateFormat(cell.numberFormat)) return unreadable(String(value), 'date');
  return { kind: 'points', points: pointsFromNumber(value), typedAsText: false };
}

function readScoreText(value: string): Score {
  const text = foldSpaces(value);
  // A dash stands in the score columns of branch rows: nothing is claimed there.
  if (text === '' || DASHES.test(text)) return BLANK;
  const number = readDecimal(text);
  if (number !== null) return { kind: 'points', points: number, typedAsText: true };
  if (EXCEL_ERROR.test(text)) return unreadable(text, 'excel-error');
  if (NOT_APPLICABLE.has(foldText(text))) return { kind: 'not-applicable', text };
  return unreadable(text, PAIR.test(text) ? 'pair' : 'text');
}

/** A number as people type it, `0,5`, `0.5 điểm`, `1đ`; `null` for anything else. */
export function readDecimal(text: string): Points | null {
  const [, sign, digits] = NUMBER_WITH_UNIT.exec(foldSpaces(text)) ?? [];
  if (digits === undefined) return null;
  const number = points(digits.replace(',', '.').replace(/^\./, '0.'));
  return sign === '-' || sign === '−' ? number.neg() : number;
}

/** Whether a number format shows a date: it has a day, month or year outside quotes and brackets. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dmy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|[\\_]./g, '').replace(/General/gi, ''));
}

function unreadable(text: string, because: Unreadable): Score {
  return { kind: 'unreadable', text, because };
}
