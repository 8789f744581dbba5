import type { ItemTerms } from '../framework/framework';
import { responsibleAgencies } from '../scoresheet/responsible-agencies';
import { itemNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { Entry, ScoresheetColumns } from '../scoresheet/scoresheet';
import { Remembered } from '../workbook/remembered';
import type { EvidenceLedger, LedgerLine, PlacedCitation } from './evidence-ledger';
import { evidenceColumn, evidenceStanding } from './evidence-standing';
import { evidenceWords } from './evidence-words';
import { tallyOf } from './points-at-risk';
import { readCitations } from './read-citations';

/** What became of the evidence of every item (contract E); the counts add up to the number of items. */
export function buildLedger(sheet: ScoredSheet): EvidenceLedger {
  const { areas } = sheet.tree;
  const agencies = responsibleAgencies(areas);
  const lines = itemNodes(areas).map((item) => lineOf(sheet, item, agencies.get(item.code) ?? null));
  return { lines, ...tallyOf(lines) };
}

/** An item that is as it was has the line that it had. */
const LINES = new Remembered<ScoreNode, LedgerLine>();

function lineOf(sheet: ScoredSheet, item: ScoreNode, responsibleAgency: string | null): LedgerLine {
  return LINES.of(item, [sheet.scoresheet.columns, responsibleAgency], () => newLineOf(sheet, item, responsibleAgency));
}

function newLineOf(sheet: ScoredSheet, item: ScoreNode, responsibleAgency: string | null): LedgerLine {
  const { state, claimed, placeholder } = evidenceStanding(sheet, item);
  const { code, name, entry, terms } = item;
  const column = entry === null ? null : evidenceColumn(sheet.scoresheet.columns);
  const citations = entry === null ? [] : citedIn(entry, sheet.scoresheet.columns);
  return { item: code, name, responsibleAgency, state, required: requiredBy(terms), placeholder, claimed, row: entry?.row ?? null, column, citations };
}

function requiredBy({ evidence }: ItemTerms): string | null {
  return evidence.kind === 'required' && evidence.wording !== '' ? evidence.wording : null;
}

/** An explanation is asked for documents only where evidence has no column. */
function citedIn(entry: Entry, columns: ScoresheetColumns): PlacedCitation[] {
  const cited = evidenceWords(entry, columns).filter(({ meaning }) => meaning !== 'explanation' || !columns.texts.has('evidence'));
  return cited.flatMap(({ text, column }) => readCitations(text).map((citation) => ({ ...citation, column })));
}
