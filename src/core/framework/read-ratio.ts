import { points, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { foldText } from '../workbook/folded-text';
import { thresholdsIn } from './ratio-thresholds';
import type { RatioThresholds } from './ratio-thresholds';
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

/** Within a sentence another case begins: `từ 70%: (b/a) × điểm tối đa, dưới 70% thì 0 điểm`. */
const NEXT_CASE = /, ?(?=neu |truong hop |con lai |duoi |tren |<|>)/;

/**
 * What makes more of a formula than a share of the maximum: `1 - b/a`, `100% - tỷ lệ`, `điểm tối đa - …`; `… / 80%`; `… + 0,5`;
 * a least score; points taken off besides.
 */
const MORE_THAN_A_SHARE = [
  /(?:\b1|\b100 ?%?|\bdiem (?:toi da|chuan)|\bthang diem) ?- ?(?=\(|t[iy] le|[ab] ?\/|so |tong |diem )/,
  /(?:(?<!\d)\/|\bchia(?: cho)?) ?(?!100\b)\d/,
  /\S ?\+/,
];
const BESIDE_A_SHARE = /\b(?:tru|giam|cong|toi thieu|it nhat)(?: them| di)? \d+(?:[.,]\d+)? ?(?:diem|d)\b/;

/** One case of the wording: what earns a share, all or nothing of the maximum, or what only explains. */
interface Clause {
  readonly earns: 'share' | 'all' | 'nothing' | 'part' | 'unsaid';
  readonly thresholds: RatioThresholds;
}

/** A ratio with its thresholds; `mixed` where the wording says more than is understood; `null` where no ratio is spoken of. */
export function readRatio(lines: readonly string[], maximum: Points | null): RatioRule | 'mixed' | null {
  const folded = lines.flatMap((line) => foldText(line).split(NEXT_CASE));
  const shares = folded.filter((line) => isRatio(line, maximum));
  if (shares.length === 0) return null;
  if (folded.some((line) => BESIDE_A_SHARE.test(line))) return 'mixed';
  if (shares.some((line) => MORE_THAN_A_SHARE.some((more) => more.test(line)))) return 'mixed';
  return betweenThresholds(folded.map((line) => ({ earns: earnedBy(line, maximum), thresholds: thresholdsIn(line) })));
}

/** Every threshold must say the same of the ratio; one that nobody can place leaves the whole in doubt. */
function betweenThresholds(clauses: readonly Clause[]): RatioRule | 'mixed' {
  if (clauses.some(isUnplaced)) return 'mixed';
  const all = (earns: Clause['earns'], of: keyof Omit<RatioThresholds, 'isDoubtful'>): Points[] =>
    clauses.flatMap((clause) => (clause.earns === earns ? clause.thresholds[of] : []));
  const atLeast = onlyOne([...all('nothing', 'below'), ...all('share', 'from')]);
  const fullFrom = onlyOne([...all('all', 'from'), ...all('all', 'reached'), ...all('share', 'below')]);
  if (atLeast === 'several' || fullFrom === 'several') return 'mixed';
  if (atLeast !== null && fullFrom !== null && atLeast.gte(fullFrom)) return 'mixed';
  return { kind: 'ratio', atLeast, fullFrom };
}

function isUnplaced({ earns, thresholds: { from, below, reached, isDoubtful } }: Clause): boolean {
  if (isDoubtful) return true;
  switch (earns) {
    case 'share':
      return reached.some((percent) => percent.lt(100));
    case 'all':
      return below.length > 0;
    case 'nothing':
      return from.length > 0 || reached.length > 0;
    case 'unsaid':
      return from.length > 0 || below.length > 0;
    case 'part':
      return true;
  }
}

function onlyOne(percents: readonly Points[]): Points | 'several' | null {
  const [first = null, ...others] = percents;
  return first !== null && others.some((other) => !other.eq(first)) ? 'several' : first;
}

function isRatio(line: string, maximum: Points | null): boolean {
  if (RATIO_TURNED.test(line)) return true;
  const whole = RATIO.exec(line)?.groups?.['whole'];
  if (whole === undefined) return false;
  return !/^\d/.test(whole) || (maximum !== null && points(whole.replace(',', '.')).eq(maximum));
}

function earnedBy(line: string, maximum: Points | null): Clause['earns'] {
  if (isRatio(line, maximum)) return 'share';
  if (/[:=] ?(?:diem toi da|dat diem toi da|duoc diem toi da)\.?$/.test(line)) return 'all';
  const fixed = pointsAtEnd(line, maximum);
  if (fixed === null) return 'unsaid';
  if (fixed.eq(ZERO)) return 'nothing';
  return maximum === null || fixed.eq(maximum) ? 'all' : 'part';
}
