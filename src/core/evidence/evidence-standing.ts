import type { ItemTerms } from '../framework/framework';
import { compared, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { ScoreNode } from '../scoresheet/score-tree';
import { BLANK } from '../scoresheet/score';
import type { Score } from '../scoresheet/score';
import type { ScoreColumn, ScoredRow, ScoresheetColumns } from '../scoresheet/scoresheet';
import { lastAsked } from '../workbook/remembered';
import type { EvidenceState, Placeholder } from './evidence-ledger';
import { evidenceWords } from './evidence-words';
import type { EvidenceWords } from './evidence-words';

/** How an item stands with its evidence. The ledger counts by it and the rules speak by it, so that they never disagree. */
export interface EvidenceStanding {
  readonly state: EvidenceState;
  /** Points claimed for the item; 0 where none can be read. */
  readonly claimed: Points;
  /** What only fills the cell where evidence is missing; `null` where there is nothing at all. */
  readonly placeholder: Placeholder | null;
  /** The filled cells of its row that may prove or explain the claim. */
  readonly words: readonly EvidenceWords[];
  /** Those of them that are asked for documents: an explanation is only where evidence has no column. */
  readonly asked: readonly EvidenceWords[];
}

/** More items than most criteria have. */
const MOST_ITEMS = 64;

/** Known for the items that were asked about last: the ledger asks about those of a criterion, and then one rule after another. */
export const evidenceStanding = lastAsked((item: ScoreNode, columns: ScoresheetColumns): EvidenceStanding => {
  const { entry, terms } = item;
  if (entry === null) return NOT_ON_THE_SHEET;
  const score = claimedScore(entry, columns);
  const claimed = score.kind === 'points' ? score.points : ZERO;
  const words = evidenceWords(entry, columns);
  const asked = columns.texts.has('evidence') && words.some(explain) ? words.filter((each) => !explain(each)) : words;
  const state = stateOf(terms, score, claimed, words);
  return { state, claimed, placeholder: state === 'missing' ? (words[0] ?? null) : null, words, asked };
}, MOST_ITEMS);

function stateOf({ scoredBy, evidence }: ItemTerms, score: Score, claimed: Points, words: readonly EvidenceWords[]): EvidenceState {
  if (scoredBy === 'survey') return 'notRequired';
  if (score.kind === 'not-applicable') return 'notApplicable';
  if (evidence.kind === 'none' || compared(claimed, ZERO) <= 0) return 'notRequired';
  if (words.some(prove)) return 'attached';
  return words.some(({ areTrue }) => areTrue) ? 'explained' : 'missing';
}

const NO_WORDS: readonly EvidenceWords[] = [];
const NOT_ON_THE_SHEET: EvidenceStanding = { state: 'notRequired', claimed: ZERO, placeholder: null, words: NO_WORDS, asked: NO_WORDS };

function explain({ meaning }: EvidenceWords): boolean {
  return meaning === 'explanation';
}

/** In a shared column a document or link is evidence, and other words explain. */
function prove(words: EvidenceWords): boolean {
  return words.areTrue && (words.meaning === 'evidence' || (words.meaning === 'either' && words.read().citations.length > 0));
}

/** The column where evidence is looked for, else explanation; `null` where the scoresheet has neither. */
export function evidenceColumn({ texts }: ScoresheetColumns): number | null {
  return texts.get('evidence') ?? texts.get('explanation') ?? null;
}

/** Without a column of self-scores, what was given last counts as claimed. */
const INSTEAD_OF_SELF: readonly ScoreColumn[] = ['appraised-2', 'appraised-1', 'achieved'];

/** What a row claims: the unit's own score, where the scoresheet has such a column. */
export function claimedScore({ scores }: ScoredRow, columns: ScoresheetColumns): Score {
  if (columns.scores.has('self')) return scores.get('self')?.score ?? BLANK;
  const given = INSTEAD_OF_SELF.map((column) => scores.get(column)?.score ?? BLANK);
  return given.find(({ kind }) => kind !== 'blank') ?? BLANK;
}
