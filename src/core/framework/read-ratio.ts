import { HUNDRED, points, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { foldText } from '../workbook/folded-text';
import { pointsAtEnd } from './read-option';
import type { ScoringRule } from './scoring-rule';

type RatioRule = Extract<ScoringRule, { readonly kind: 'ratio' }>;

/** A ratio's line says what share of the maximum is earned: `tỷ lệ % × điểm tối đa`, `(b/a)*điểm tối đa`, `số … / tổng số … × điểm tối đa`. */
const SHARE = String.raw`(?:t[iy] le[^×*=:;]{0,60}?|\(? ?b ?/ ?a ?\)?(?: ?%)?|(?:/|\bchia(?: cho)?) ?tong(?: so)?\b[^×*=:;]{0,60}?)`;
const SIGN = String.raw`(?:×|\*|\bx\b|\bnhan(?: voi)?\b)`;
const TIMES = String.raw`\s*${SIGN}\s*(?:100 ?%?\s*${SIGN}\s*)?`;
const WHOLE = String.raw`\(?(?<whole>(?:so )?diem (?:toi da|chuan)|thang diem|\d+(?:[.,]\d+)?)`;
const RATIO = new RegExp(`${SHARE}${TIMES}${WHOLE}`);
const RATIO_TURNED = new RegExp(String.raw`(?:diem (?:toi da|chuan)|thang diem)${TIMES}${SHARE}`);

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const BELOW = new RegExp(String.raw`(?:duoi|<|nho hon|chua dat) ?${NUMBER} ?%`);
const FROM = new RegExp(String.raw`(?:\btu|>=|≥|it nhat) ?${NUMBER} ?(?:%|den\b)`);
const REACHED = new RegExp(String.raw`(?:\btu|>=|≥|it nhat|dat|hoan thanh|bang|=) ?${NUMBER} ?%`);

/** A ratio with its thresholds; `mixed` where other fixed points stand beside it; `null` where no ratio is spoken of. */
export function readRatio(lines: readonly string[], maximum: Points | null): RatioRule | 'mixed' | null {
  const folded = lines.map(foldText);
  const ratios = folded.filter((line) => isRatio(line, maximum));
  if (ratios.length === 0) return null;
  const others = folded.filter((line) => !isRatio(line, maximum));
  const fixed = others.map((line) => ({ line, points: fixedPoints(line, maximum) }));
  if (fixed.some((other) => other.points !== null && isBetween(other.points, maximum))) return 'mixed';
  const nothing = fixed.filter((other) => other.points?.eq(ZERO)).map(({ line }) => line);
  const everything = fixed.filter((other) => other.points !== null && other.points.gt(ZERO)).map(({ line }) => line);
  return {
    kind: 'ratio',
    atLeast: percentIn(nothing, BELOW) ?? percentIn(ratios, FROM),
    fullFrom: percentIn(everything, REACHED) ?? percentIn(ratios.filter((line) => FROM.test(line)), BELOW),
  };
}

function isRatio(line: string, maximum: Points | null): boolean {
  if (RATIO_TURNED.test(line)) return true;
  const whole = RATIO.exec(line)?.groups?.['whole'];
  if (whole === undefined) return false;
  return !/^\d/.test(whole) || (maximum !== null && decimal(whole).eq(maximum));
}

/** What a line without a ratio gives: its points, or the maximum where it says so; `null` where it gives none. */
function fixedPoints(line: string, maximum: Points | null): Points | null {
  if (/[:=] ?(?:diem toi da|dat diem toi da|duoc diem toi da)\.?$/.test(line)) return maximum ?? HUNDRED;
  return pointsAtEnd(line, maximum);
}

function isBetween(value: Points, maximum: Points | null): boolean {
  return value.gt(ZERO) && maximum !== null && value.lt(maximum);
}

function percentIn(lines: readonly string[], pattern: RegExp): Points | null {
  const percents = lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
  const [first] = percents;
  return first === undefined ? null : decimal(first);
}

function decimal(digits: string): Points {
  return points(digits.replace(',', '.'));
}
