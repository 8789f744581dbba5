import type { ItemTerms } from '../framework/framework';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Entry, ScoresheetColumns } from '../scoresheet/scoresheet';
import { lastAsked } from '../workbook/remembered';
import type { LedgerLine, PlacedCitation } from './evidence-ledger';
import { evidenceColumn, evidenceStanding } from './evidence-standing';
import { evidenceWords } from './evidence-words';
import { readCitations } from './read-citations';

/** What the ledger tells of an item, but for who answers for it: that stands on the rows above. */
export type ItemEvidence = Omit<LedgerLine, 'responsibleAgency'>;

/** Known for the item that was asked about last: one rule after another asks about the same. */
export const itemEvidence = lastAsked((item: ScoreNode, columns: ScoresheetColumns): ItemEvidence => {
  const { state, claimed, placeholder } = evidenceStanding(item, columns);
  const { code, name, entry, terms } = item;
  const column = entry === null ? null : evidenceColumn(columns);
  const citations = entry === null ? [] : citedIn(entry, columns);
  return { item: code, name, state, required: requiredBy(terms), placeholder, claimed, row: entry?.row ?? null, column, citations };
});

function requiredBy({ evidence }: ItemTerms): string | null {
  return evidence.kind === 'required' && evidence.wording !== '' ? evidence.wording : null;
}

/** An explanation is asked for documents only where evidence has no column. */
function citedIn(entry: Entry, columns: ScoresheetColumns): PlacedCitation[] {
  return evidenceWords(entry, columns).flatMap(({ text, column, meaning }) => {
    if (meaning === 'explanation' && columns.texts.has('evidence')) return [];
    return readCitations(text).map(({ type, reference, date, writtenDate, link }) => ({ type, reference, date, writtenDate, link, column }));
  });
}
