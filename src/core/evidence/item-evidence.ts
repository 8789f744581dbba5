import type { ItemTerms } from '../framework/framework';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Entry, ScoresheetColumns } from '../scoresheet/scoresheet';
import { lastAsked, rememberedByText } from '../workbook/remembered';
import type { LedgerLine, PlacedCitation } from './evidence-ledger';
import { evidenceColumn, evidenceStanding } from './evidence-standing';
import { evidenceWords } from './evidence-words';
import { readCitations } from './read-citations';

/** What the ledger tells of an item, but for who answers for it: that stands on the rows above. */
export type ItemEvidence = Omit<LedgerLine, 'responsibleAgency'>;

/**
 * Known for the item that was asked about last: one rule after another asks about the same. Who wants no citations asks for
 * its {@link evidenceStanding} alone.
 */
export const itemEvidence = lastAsked((item: ScoreNode, columns: ScoresheetColumns): ItemEvidence => {
  const { state, claimed, placeholder } = evidenceStanding(item, columns);
  const { code, name, entry, terms } = item;
  const column = entry === null ? null : evidenceColumn(columns);
  const citations = entry === null ? [] : citationsOf(entry, columns);
  return { item: code, name, state, required: requiredBy(terms), placeholder, claimed, row: entry?.row ?? null, column, citations };
});

function requiredBy({ evidence }: ItemTerms): string | null {
  return evidence.kind === 'required' && evidence.wording !== '' ? evidence.wording : null;
}

/** An explanation is asked for documents only where evidence has no column. */
function citationsOf(entry: Entry, columns: ScoresheetColumns): readonly PlacedCitation[] {
  const asked = evidenceWords(entry, columns).filter(({ meaning }) => meaning !== 'explanation' || !columns.texts.has('evidence'));
  const [only, ...others] = asked;
  if (only === undefined) return NO_CITATIONS;
  // Items that say the same share one list: a year's plan proves many.
  return others.length === 0 ? citationsAt(only.column)(only.text) : asked.flatMap(({ text, column }) => citationsAt(column)(text));
}

const NO_CITATIONS: readonly PlacedCitation[] = [];

const CITATIONS = new Map<number, (text: string) => readonly PlacedCitation[]>();

/** What the cells of a column cite, by what they say. */
function citationsAt(column: number): (text: string) => readonly PlacedCitation[] {
  const known = CITATIONS.get(column);
  if (known !== undefined) return known;
  const citations = rememberedByText((text): readonly PlacedCitation[] =>
    readCitations(text).map(({ type, reference, date, writtenDate, link }) => ({ type, reference, date, writtenDate, link, column })),
  );
  CITATIONS.set(column, citations);
  return citations;
}
