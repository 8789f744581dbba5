import type { Points } from '../indices/points';
import { compared, equal, toDecimal, ZERO } from '../indices/points';
import { foldText } from '../workbook/folded-text';
import { readDeductionStep } from './read-deduction';
import { optionOf, optionText, pointsAtEnd } from './read-option';
import { readRatio } from './read-ratio';
import { readSteps } from './read-steps';
import type { ScoringOption, ScoringRule } from './scoring-rule';

/** An unnumbered row below an item. */
export interface OptionRow {
  readonly text: string;
  /** In the maximum column; `null` where nothing readable stands there. */
  readonly points: Points | null;
}

/** How an item is scored, as far as the framework's words say. */
export interface ScoringWording {
  /** The cell `Cách tính điểm`, line breaks kept; `''` where there is none. */
  readonly wording: string;
  readonly options: readonly OptionRow[];
  readonly maximum: Points | null;
}

const ADDS_UP = /cong don|tong diem cua|tong cac|cong cac|moi noi dung|tung noi dung/;

/**
 * Contract A. A rule is only read from words that leave no doubt; all others allow any value up to the maximum, and are kept:
 * read again on their own, they are again no rule.
 */
export function readScoringRule(scoring: ScoringWording): ScoringRule {
  if (scoring.wording === '' && scoring.options.length === 0) return NOTHING_SAID;
  const words = wordsOf(scoring);
  const sameWords = KNOWN.get(words) ?? [];
  const known = sameWords.find((each) => isSame(each.scoring, scoring));
  if (known !== undefined) return known.rule;
  const rule = ruleOf(scoring);
  if (words.length <= LONGEST_KNOWN) keepKnown(words, [...sameWords, { scoring, rule }]);
  return rule;
}

export const NOTHING_SAID: ScoringRule = { kind: 'free', wording: '' };

/** Many items are scored by the same words, and a framework is read again whenever something in it was edited. */
const KNOWN = new Map<string, readonly KnownRule[]>();
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 3000;

interface KnownRule {
  readonly scoring: ScoringWording;
  readonly rule: ScoringRule;
}

function keepKnown(words: string, rules: readonly KnownRule[]): void {
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(words, rules.slice(-MOST_OF_THE_SAME_WORDS));
}

/** `Đạt: 1` and `Đạt: 0,5` differ; the words above a column of points may be the same for many maxima. */
const MOST_OF_THE_SAME_WORDS = 20;

function wordsOf({ wording, options }: ScoringWording): string {
  let words = wording;
  for (const { text } of options) words += `\u0000${text}`;
  return words;
}

function isSame(one: ScoringWording, other: ScoringWording): boolean {
  const isSameItem =
    one.wording === other.wording && isSamePoints(one.maximum, other.maximum) && one.options.length === other.options.length;
  return isSameItem && one.options.every((each, at) => isSameOption(each, other.options[at]));
}

function isSameOption(one: OptionRow, other: OptionRow | undefined): boolean {
  return one.text === other?.text && isSamePoints(one.points, other.points);
}

/** Mostly the very same, as those of equal cells are. */
function isSamePoints(one: Points | null, other: Points | null): boolean {
  return one === other || (one !== null && other !== null && equal(one, other));
}

function ruleOf({ wording, options, maximum }: ScoringWording): ScoringRule {
  const said = [wording.trim(), ...options.map(rowInWords)].filter((text) => text !== '').join('\n');
  return readRule(said, { wording, options, maximum }) ?? { kind: 'free', wording: said };
}

/** Words without which a text speaks of no share of the maximum, of no points taken off, of no steps. */
const MULTIPLIES = /[×*]|\bx\b|\bnhan\b/;
const TAKES_OFF = /\b(?:tru|giam)\b/;
const GOES_UP = /\b(?:buoc|cach nhau|boi so cua)/;

function readRule(said: string, { wording, options, maximum }: ScoringWording): ScoringRule | null {
  const all = linesOf(said);
  const folded = foldText(all.join(' ; '));
  const ratio = MULTIPLIES.test(folded) ? readRatio(all, maximum) : null;
  if (ratio !== null) return ratio === 'mixed' ? null : ratio;
  const deduction = TAKES_OFF.test(folded) ? readDeductionStep(folded) : null;
  if (deduction !== null) return deduction === 'several' ? null : { kind: 'deduction', step: deduction };
  const steps = GOES_UP.test(folded) ? readSteps(folded, maximum) : null;
  if (steps !== null) return steps === 'doubtful' ? null : steps;
  if (maximum === null || ADDS_UP.test(foldText(said))) return null;
  const inLine = (line: string): ScoringOption | null => optionOf(line, maximum);
  const fromRows = options.map(({ text, points }) => (points === null ? inLine(text) : { text: optionText(text), points }));
  return optionsRule(fromRows, maximum) ?? optionsRule(linesOf(wording).map(inLine), maximum) ?? optionsRule(all.map(inLine), maximum);
}

/** A row of its own as a line of the wording: the points in its maximum column follow its text. */
function rowInWords({ text, points }: OptionRow): string {
  if (points === null || pointsAtEnd(foldText(text), null)?.eq(points)) return text;
  return `${text}: ${toDecimal(points).replace('.', ',')}`;
}

/** Line breaks, semicolons, full stops; in `Có: 1, không: 0` the comma behind points too. */
const BETWEEN_LINES = /[\r\n;]+|\.\s+(?=\p{Lu})|,(?<=[:=]\s{0,3}\d{1,4}(?:[.,]\d{1,4})?(?:\s{0,3}(?:điểm|đ))?,)\s+(?=\p{L})/u;

/** Lines and, within them, sentences and parts set off by semicolons; a line that only introduces the others is none. */
function linesOf(wording: string): string[] {
  return wording
    .split(BETWEEN_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.endsWith(':'));
}

/** Options stand in doubt when one has no points, or when the best of them is not the maximum: then they may add up. */
function optionsRule(options: readonly (ScoringOption | null)[], maximum: Points): ScoringRule | null {
  const readable = options.filter((option) => option !== null);
  if (readable.length < 2 || readable.length < options.length) return null;
  if (readable.some(({ points }) => compared(points, ZERO) < 0 || compared(points, maximum) > 0)) return null;
  return readable.some(({ points }) => equal(points, maximum)) ? { kind: 'options', options: readable } : null;
}
