import type { ItemTerms } from '../framework/framework';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { ScoresheetColumns } from '../scoresheet/scoresheet';
import type { LedgerLine, PlacedCitation } from './evidence-ledger';
import { evidenceColumn, evidenceStanding } from './evidence-standing';
import type { EvidenceWords } from './evidence-words';

/** What the ledger tells of an item; who answers for it may stand on the rows above. */
export function ledgerLine(item: ScoreNode, columns: ScoresheetColumns, responsibleAgency: string | null): LedgerLine {
  const { state, claimed, placeholder, asked } = evidenceStanding(item, columns);
  const { code, name, entry, terms } = item;
  const [row, column] = entry === null ? [null, null] : [entry.row, evidenceColumn(columns)];
  return {
    item: code,
    name,
    responsibleAgency,
    state,
    required: requiredBy(terms),
    placeholder,
    claimed,
    row,
    column,
    citations: citationsOf(asked),
  };
}

/** The evidence that the framework asks for, in its words; `null` where it says nothing or needs none. */
export function requiredBy({ evidence }: ItemTerms): string | null {
  return evidence.kind === 'required' && evidence.wording !== '' ? evidence.wording : null;
}

/** What an item cites, in the order of its cells. */
export function citationsOf(asked: readonly EvidenceWords[]): readonly PlacedCitation[] {
  const [first] = asked;
  if (first === undefined) return NO_CITATIONS;
  return asked.length === 1 ? first.read().citationsAt(first.column) : asked.flatMap((words) => words.read().citationsAt(words.column));
}

const NO_CITATIONS: readonly PlacedCitation[] = [];
