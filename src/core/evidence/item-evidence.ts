import type { ItemTerms } from '../framework/framework';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { ScoresheetColumns } from '../scoresheet/scoresheet';
import { lastAsked } from '../workbook/remembered';
import type { LedgerLine, PlacedCitation } from './evidence-ledger';
import { evidenceColumn, evidenceStanding } from './evidence-standing';
import type { EvidenceWords } from './evidence-words';

/** What the ledger tells of an item, but for who answers for it: that stands on the rows above. */
export type ItemEvidence = Omit<LedgerLine, 'responsibleAgency'>;

/**
 * Known for the item that was asked about last: one rule after another asks about the same. Who wants no citations asks for
 * its {@link evidenceStanding} alone.
 */
export const itemEvidence = lastAsked((item: ScoreNode, columns: ScoresheetColumns): ItemEvidence => {
  const { state, claimed, placeholder, asked } = evidenceStanding(item, columns);
  const { code, name, entry, terms } = item;
  const column = entry === null ? null : evidenceColumn(columns);
  const citations = citationsOf(asked);
  return { item: code, name, state, required: requiredBy(terms), placeholder, claimed, row: entry?.row ?? null, column, citations };
});

function requiredBy({ evidence }: ItemTerms): string | null {
  return evidence.kind === 'required' && evidence.wording !== '' ? evidence.wording : null;
}

function citationsOf(asked: readonly EvidenceWords[]): readonly PlacedCitation[] {
  const [first, ...others] = asked;
  if (first === undefined) return NO_CITATIONS;
  return others.length === 0 ? first.read().citationsAt(first.column) : asked.flatMap((words) => words.read().citationsAt(words.column));
}

const NO_CITATIONS: readonly PlacedCitation[] = [];
