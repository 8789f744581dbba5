import { HUNDRED, points } from '../indices/points';
import type { Points } from '../indices/points';

/** What one clause of a scoring wording compares a ratio with, in percent. */
export interface RatioThresholds {
  /** `từ 70%`, `≥ 0,7`, `70% trở lên`. */
  readonly from: readonly Points[];
  /** `dưới 70%`, `< 0,7`. */
  readonly below: readonly Points[];
  /** `đạt 100%`, `bằng 100%`. */
  readonly reached: readonly Points[];
  /** It compares with what is no percentage, or leaves open what holds right at the threshold (`trên 90%`, `đến 90%`). */
  readonly isDoubtful: boolean;
}

const WORDS = {
  below: String.raw`\b(?:duoi|nho hon|thap hon|chua dat)|<(?!=)`,
  from: String.raw`\b(?:tu|it nhat)|>=|≥`,
  reached: String.raw`\b(?:dat|hoan thanh|bang)|(?<![<>])=`,
  beyond: String.raw`\b(?:tren|lon hon|vuot(?: qua)?|hon|den)|>(?!=)|<=|≤`,
} as const;

type Comparison = keyof typeof WORDS;

const NUMBER = String.raw`(?<number>\d+(?:[.,]\d+)?)(?![\d/])`;
/** `70 %`; in `từ 70 đến 95 %` and `từ 70 - 95%` the sign stands behind the second number. */
const PERCENT = String.raw`(?<percent> ?(?:(?:den(?: duoi)?|-) ?\d+(?:[.,]\d+)? ?)?%)?`;
const POINTS = String.raw`(?! ?(?:(?:den|-) ?\d+(?:[.,]\d+)? ?)?(?:diem|d)\b)`;
const COMPARED = Object.entries(WORDS).map(([comparison, words]) => `(?<${comparison}>${words})`);
const COMPARISONS = new RegExp(`(?:${COMPARED.join('|')}) ?${NUMBER}${PERCENT}(?<up> tro len)?${POINTS}`, 'g');
/** `0,7 ≤ b/a`, `70% < b/a`: the ratio stands behind. */
const TURNED = new RegExp(String.raw`(?<!\d)${NUMBER}(?<percent> ?%)? ?(?<sign><=|≤|<)`, 'g');

/** The thresholds in a clause of folded text. */
export function thresholdsIn(clause: string): RatioThresholds {
  const found = [...turned(clause), ...compared(clause.replace(TURNED, ' '))];
  const of = (comparison: Comparison): Points[] =>
    found.flatMap((each) => (each.comparison === comparison && each.percent !== null ? [each.percent] : []));
  const isDoubtful = found.some(({ comparison, percent }) => percent === null || (comparison === 'beyond' && !percent.eq(HUNDRED)));
  return { from: of('from'), below: of('below'), reached: of('reached'), isDoubtful };
}

interface Compared {
  readonly comparison: Comparison;
  /** `null` for what is no percentage. */
  readonly percent: Points | null;
}

function* compared(clause: string): Generator<Compared> {
  for (const { groups = {} } of clause.matchAll(COMPARISONS)) {
    const comparison = comparisonIn(groups);
    const percent = percentOf(groups['number'], groups['percent'] !== undefined);
    // `đạt 3 sao` tells something else than how much of it was done.
    if (comparison === 'reached' && groups['percent'] === undefined) continue;
    yield { comparison: groups['up'] === undefined || comparison === 'beyond' ? comparison : 'from', percent };
  }
}

function* turned(clause: string): Generator<Compared> {
  for (const { groups = {} } of clause.matchAll(TURNED)) {
    yield { comparison: groups['sign'] === '<' ? 'beyond' : 'from', percent: percentOf(groups['number'], groups['percent'] !== undefined) };
  }
}

function comparisonIn(groups: Readonly<Record<string, string | undefined>>): Comparison {
  if (groups['below'] !== undefined) return 'below';
  if (groups['from'] !== undefined) return 'from';
  return groups['reached'] === undefined ? 'beyond' : 'reached';
}

/** `70%`, and `0,7` as a share of one. */
function percentOf(digits: string | undefined, hasSign: boolean): Points | null {
  const number = points((digits ?? '0').replace(',', '.'));
  if (hasSign) return number;
  return number.gt(1) ? null : number.times(HUNDRED);
}
