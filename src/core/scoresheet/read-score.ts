import { pointsFromNumber } from '../indices/points';
import type { Points } from '../indices/points';
import { foldLabel, foldSpaces } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';
import type { Cell } from '../workbook/snapshot';
import { saysNotApplicable } from './not-applicable';
import { readDecimal, typedNumber } from './read-decimal';
import { BLANK } from './score';
import type { Score, Unreadable } from './score';
import { fractionBeyondDoubt } from './typed-fraction';

const EXCEL_ERROR = /^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)/;
const DASHES = /^[-–—]+$/;
const PAIR = /^\d+(?:[.,]\d+)?\/\d+(?:[.,]\d+)?$/;

/** What a cell of a score or maximum column says. `maximum` of the cell's row, where it is known: it settles what `1/2` is. */
export function readScore(cell: Cell, maximum: Points | null = null): Score {
  const { value } = cell;
  if (value === '') return BLANK;
  if (value === null) return unreadable(String(cell.content), 'not-calculated');
  if (typeof value === 'boolean') return unreadable(String(value).toUpperCase(), 'text');
  if (typeof value === 'string') return readScoreText(value, maximum);
  if (isDateFormat(cell.numberFormat)) return unreadable(String(value), 'date');
  return scoreOf(value);
}

/** A number that is no date. The same few fill thousands of cells. */
export function scoreOf(value: number): Score {
  const known = SCORES.get(value);
  if (known !== undefined) return known;
  if (SCORES.size >= MOST_SCORES) SCORES.clear();
  const score: Score = { kind: 'points', points: pointsFromNumber(value), typedAsText: false };
  SCORES.set(value, score);
  return score;
}

const SCORES = new Map<number, Score>();
const MOST_SCORES = 10_000;

const NONE = /^khong(?: (?:co|bi|vi pham|diem|thuong|cong|phat|tru))*$/;

/** What a cell says of points beside the items, bonus, penalty or deduction: there, `Không`, `Không có`, `Không vi phạm` claim nothing. */
export function readPointsBeside(cell: Cell, maximum: Points | null = null): Score {
  const score = readScore(cell, maximum);
  return score.kind === 'unreadable' && score.because === 'text' && NONE.test(foldLabel(score.text)) ? BLANK : score;
}

function readScoreText(value: string, maximum: Points | null): Score {
  const said = saidBy(value);
  if (said.kind !== 'pair') return said;
  const number = fractionBeyondDoubt(said.pair, maximum);
  return number === null ? unreadable(said.text, 'pair') : typed(number);
}

/** Two numbers of which the row's maximum may tell what they are. */
interface Pair {
  readonly kind: 'pair';
  readonly pair: string;
  readonly text: string;
}

/** The same few words and numbers stand in many cells. */
const saidBy = rememberedByText((value): Score | Pair => {
  const text = foldSpaces(value);
  // A dash stands in the score columns of branch rows: nothing is claimed there.
  if (text === '' || DASHES.test(text)) return BLANK;
  const pair = pairIn(text);
  if (pair !== null) return { kind: 'pair', pair, text };
  const number = readDecimal(text);
  if (number !== null) return typed(number);
  if (EXCEL_ERROR.test(text)) return unreadable(text, 'excel-error');
  return saysNotApplicable(text) ? { kind: 'not-applicable', text } : unreadable(text, 'text');
});

function typed(points: Points): Score {
  return { kind: 'points', points, typedAsText: true };
}

/** `55 / 68 điểm` → `55/68`. */
function pairIn(text: string): string | null {
  const number = typedNumber(text);
  return number !== null && PAIR.test(number) ? number : null;
}

/** Whether a number format shows a date: it has a day, month or year outside quotes and brackets. */
export function isDateFormat(numberFormat: string): boolean {
  return numberFormat !== 'General' && showsDate(numberFormat);
}

const showsDate = rememberedByText((numberFormat): boolean =>
  /[dmy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]?|[\\_]./g, '').replace(/General/gi, '')),
);

function unreadable(text: string, because: Unreadable): Score {
  return { kind: 'unreadable', text, because };
}
