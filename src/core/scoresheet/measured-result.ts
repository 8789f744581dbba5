import { decimalsOf, HUNDRED, percentOf, points, pointsFromNumber, toDecimal, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { foldSpaces, foldText } from '../workbook/folded-text';
import type { Cell } from '../workbook/snapshot';
import { readDecimal } from './read-decimal';

/**
 * What a unit measured, as it may be meant: a share, a number of cases, either or neither. Which of them counts, the item's
 * scoring rule says.
 */
export interface MeasuredResult {
  /** As it stands in the cell. */
  readonly text: string;
  readonly share: Share | null;
  readonly cases: Points | null;
}

/** A share in percent. `96 %` may be rounded by up to 0.5, `95,5 %` by 0.05; `55/68` by nothing. */
export interface Share {
  readonly percent: Points;
  readonly roundedBy: Points;
}

/** `Tỷ lệ thực hiện (%)`. */
export function headsShares(heading: string): boolean {
  return /%|\bt[iy] le\b/.test(foldText(heading));
}

const LONGEST_RESULT = 120;

/** A blank cell holds no result. `headsShares`: the heading says that the column is one of rates. */
export function readMeasuredResult({ value, numberFormat }: Cell, headsShares: boolean): MeasuredResult | null {
  if (typeof value === 'number') return fromNumber(pointsFromNumber(value), numberFormat.includes('%'), headsShares);
  const text = typeof value === 'string' ? foldSpaces(value) : '';
  if (text === '') return null;
  const folded = text.length > LONGEST_RESULT ? '' : foldText(text);
  return { text, share: shareIn(folded), cases: casesIn(folded) };
}

const ONE = points('1');

/** A fraction below 1 is a share wherever it stands; a whole number is one only below a heading that says so, and 1 may be 1 % or all. */
function fromNumber(number: Points, isPercentage: boolean, headsShares: boolean): MeasuredResult {
  if (isPercentage) return { text: `${toDecimal(number.times(HUNDRED))}%`, share: shareWritten(number.times(HUNDRED)), cases: null };
  const text = toDecimal(number);
  if (number.gt(ZERO) && number.lt(ONE)) return { text, share: shareWritten(number.times(HUNDRED)), cases: null };
  const isShare = headsShares && (number.gt(ONE) || number.eq(ZERO));
  return { text, share: isShare ? shareWritten(number) : null, cases: isWhole(number) ? number : null };
}

function isWhole(number: Points): boolean {
  return number.gte(ZERO) && number.round(0).eq(number);
}

const PERCENT = /(\d{1,3}(?:[.,]\d{1,6})?) ?(?:%|phan tram)/g;
const FRACTION = /(\d{1,6}) ?\/ ?(\d{1,6})(?![\d/])/g;

/** Words that leave no doubt about what the number is; `trên 80 %` or `trễ hạn 5 %` would. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'dat ty ti le ket qua ho so van ban nhiem vu thu tuc hanh chinh tthc hoan thanh giai quyet dung han va so tong chiem'.split(' '),
);

/** `95,5 %`, `55/68`, `Đạt 17/20 nhiệm vụ (85 %)`; `null` where anything else is said. */
function shareIn(folded: string): Share | null {
  const percents = [...folded.matchAll(PERCENT)];
  const rest = folded.replace(PERCENT, ' ');
  const fractions = [...rest.matchAll(FRACTION)];
  const isPlain = wordsIn(rest.replace(FRACTION, ' ')).every((word) => PLAIN_WORDS.has(word));
  if (!isPlain || percents.length > 1 || fractions.length > 1) return null;
  const written = percents.map(([, number = '']) => shareWritten(points(number.replace(',', '.'))))[0] ?? null;
  const counted = fractions.flatMap(([, part = '', whole = '']) => shareCounted(points(part), points(whole)) ?? [])[0] ?? null;
  if (fractions.length > 0 && counted === null) return null;
  if (written !== null && counted !== null && counted.percent.minus(written.percent).abs().gt(written.roundedBy)) return null;
  return counted ?? written;
}

function wordsIn(folded: string): string[] {
  return folded.split(/[\s:;,.()=-]+/).filter((word) => word !== '');
}

function shareCounted(part: Points, whole: Points): Share | null {
  const percent = percentOf(part, whole);
  return percent === null ? null : { percent, roundedBy: ZERO };
}

function shareWritten(percent: Points): Share {
  const half = points(`0.${'0'.repeat(decimalsOf(percent))}5`);
  return { percent, roundedBy: half };
}

const WORDS_OF_CASES: ReadonlySet<string> = new Set(
  'co truong hop lan vu viec ho so van ban nhiem loi cham muon tre qua han vi pham sai sot thieu khong dung'.split(' '),
);
const NO_CASE = /^(?:khong(?: co| phat sinh)?(?: truong hop(?: nao)?| vi pham)?)\.?$/;

/** `2 trường hợp`, `03 lần`, `Không có`; `null` where anything else is said. */
function casesIn(folded: string): Points | null {
  if (NO_CASE.test(folded)) return ZERO;
  const [, number = '', words = ''] = /^(?:co )?(\d{1,4})(?![\d.,/%])(.*)$/.exec(folded) ?? [];
  return wordsIn(words).every((word) => WORDS_OF_CASES.has(word)) ? readDecimal(number) : null;
}
