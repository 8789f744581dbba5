import type { Points } from '../indices/points';
import type { ScoringTable } from '../table/find-tables';
import { foldText } from '../workbook/folded-text';
import type { EvidenceRequired, ItemTerms, ScoredBy } from './framework';
import { rawTextAt, textAt } from './framework-cells';
import { NOTHING_SAID, readScoringRule } from './read-scoring-rule';
import type { OptionRow } from './read-scoring-rule';
import type { ScoringRule } from './scoring-rule';
import { scoredByAt } from './scored-by-at';

/** A row of the framework with its options; `null` where there are none. */
interface RowWithOptions {
  readonly row: number;
  readonly options: readonly OptionRow[] | null;
}

/** What a row of the framework lays down. */
export function termsAt(table: ScoringTable, { row, options }: RowWithOptions, scoredBy: ScoredBy, maximum: Points | null): ItemTerms {
  const wording = rawTextAt(table, row, 'scoring');
  const scoring = wording === '' && options === null ? NOTHING_SAID : readScoringRule({ wording, options: options ?? NO_OPTIONS, maximum });
  return theSameTerms(scoredBy, scoring, evidenceAt(table, row, scoredBy));
}

const NO_OPTIONS: readonly OptionRow[] = [];

/** Its own columns say who scores; without them, a name that ends in `(ĐTXHH)` or a whole cell of such words does. */
export function whoScores(table: ScoringTable, row: number, name: string): ScoredBy | null {
  const said = scoredByAt(table, row);
  if (said !== null || textAt(table, row, 'scored-by') !== '') return said;
  const mark = name.endsWith(')') ? (/\(([^()]*)\)$/.exec(name)?.[1] ?? '') : '';
  const isSurvey = saysSurvey(mark) || saysSurvey(textAt(table, row, 'scoring')) || saysSurvey(textAt(table, row, 'evidence'));
  return isSurvey ? 'survey' : null;
}

/** A few words, however they are stored; no long text need be folded to see that it is not they. */
const LONGEST_MARK = 120;

function saysSurvey(mark: string): boolean {
  return mark !== '' && mark.length <= LONGEST_MARK && ONLY_SURVEY.test(foldText(mark));
}

const ONLY_SURVEY = /^(?:dieu tra (?:xhh|xa hoi hoc)|dtxhh|xhh|khao sat)\.?$/;
const NO_EVIDENCE = /^khong(?: yeu cau| can| co)?\.?$/;

function evidenceAt(table: ScoringTable, row: number, scoredBy: ScoredBy): EvidenceRequired {
  const wording = textAt(table, row, 'evidence');
  if (wording === '') return scoredBy === 'survey' ? NONE_REQUIRED : UNSAID_EVIDENCE;
  if (wording.length <= LONGEST_MARK && NO_EVIDENCE.test(foldText(wording))) return NONE_REQUIRED;
  return { kind: 'required', wording };
}

const NONE_REQUIRED: EvidenceRequired = { kind: 'none' };
const UNSAID_EVIDENCE: EvidenceRequired = { kind: 'required', wording: '' };

/** Of terms that say the same the very same: most items of a framework that says little have one of a few. */
function theSameTerms(scoredBy: ScoredBy, scoring: ScoringRule, evidence: EvidenceRequired): ItemTerms {
  for (const known of LAST_TERMS) if (known.scoredBy === scoredBy && known.scoring === scoring && known.evidence === evidence) return known;
  const terms = { scoredBy, scoring, evidence };
  LAST_TERMS[nextTerms] = terms;
  nextTerms = (nextTerms + 1) % MOST_TERMS;
  return terms;
}

const LAST_TERMS: ItemTerms[] = [];
const MOST_TERMS = 16;
let nextTerms = 0;
