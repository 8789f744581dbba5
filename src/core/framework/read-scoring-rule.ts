import type { Points } from '../indices/points';
import { ZERO } from '../indices/points';
import { foldText } from '../workbook/folded-text';
import { readDeductionStep } from './read-deduction';
import { optionOf, optionText } from './read-option';
import { readRatio } from './read-ratio';
import type { ScoringOption, ScoringRule } from './scoring-rule';

/** How an item is scored, as far as the framework's words say. */
export interface ScoringWording {
  /** The cell `Cách tính điểm`, line breaks kept; `''` where there is none. */
  readonly wording: string;
  /** The unnumbered rows below the item, with the points in their maximum column. */
  readonly options: readonly { readonly text: string; readonly points: Points | null }[];
  readonly maximum: Points | null;
}

const FREE: ScoringRule = { kind: 'free', wording: '' };
const ADDS_UP = /cong don|tong diem cua|tong cac|cong cac|moi noi dung|tung noi dung/;

/** Contract A. A rule is only read from words that leave no doubt; all others allow any value up to the maximum. */
export function readScoringRule({ wording, options, maximum }: ScoringWording): ScoringRule {
  const lines = linesOf(wording);
  const all = [...lines, ...options.map(({ text }) => text)];
  const ratio = readRatio(all, maximum);
  if (ratio !== null) return ratio === 'mixed' ? FREE : ratio;
  const deduction = readDeductionStep(all);
  if (deduction !== null) return deduction === 'several' ? FREE : { kind: 'deduction', step: deduction };
  if (maximum === null || [wording, ...all].some((text) => ADDS_UP.test(foldText(text)))) return FREE;
  const fromRows = options.map(({ text, points }) => (points === null ? optionOf(text) : { text: optionText(text), points }));
  return optionsRule(fromRows, maximum) ?? optionsRule(lines.map(optionOf), maximum) ?? FREE;
}

/** Lines and, within them, sentences and parts set off by semicolons; a line that only introduces the others is none. */
function linesOf(wording: string): string[] {
  return wording
    .split(/[\r\n;]+|\.\s+(?=\p{Lu})/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.endsWith(':'));
}

/** Options stand in doubt when one has no points, or when the best of them is not the maximum: then they may add up. */
function optionsRule(options: readonly (ScoringOption | null)[], maximum: Points): ScoringRule | null {
  const readable = options.filter((option) => option !== null);
  if (readable.length < 2 || readable.length < options.length) return null;
  if (readable.some(({ points }) => points.lt(ZERO) || points.gt(maximum))) return null;
  return readable.some(({ points }) => points.eq(maximum)) ? { kind: 'options', options: readable } : null;
}
