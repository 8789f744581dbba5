import { responsibleAgencies } from '../scoresheet/responsible-agencies';
import { itemNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import { Remembered } from '../workbook/remembered';
import type { EvidenceLedger, LedgerLine } from './evidence-ledger';
import { itemEvidence } from './item-evidence';
import type { ItemEvidence } from './item-evidence';
import { tallyOf } from './points-at-risk';

/** What became of the evidence of every item (contract E); the counts add up to the number of items. */
export function buildLedger(sheet: ScoredSheet): EvidenceLedger {
  const { areas } = sheet.tree;
  const agencies = responsibleAgencies(areas);
  const lines = itemNodes(areas).map((item) => lineOf(sheet, item, agencies.get(item.code) ?? null));
  return { lines, ...tallyOf(lines) };
}

/** An item that is as it was has the line that it had. */
const LINES = new Remembered<ItemEvidence, LedgerLine>();

function lineOf(sheet: ScoredSheet, item: ScoreNode, responsibleAgency: string | null): LedgerLine {
  const evidence = itemEvidence(item, sheet.scoresheet.columns);
  return LINES.of(evidence, [responsibleAgency], () => ({ ...evidence, responsibleAgency }));
}
