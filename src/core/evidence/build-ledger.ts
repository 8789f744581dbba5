import { namedAgency } from '../scoresheet/responsible-agencies';
import { isItemNode } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { ScoresheetColumns } from '../scoresheet/scoresheet';
import { Remembered } from '../workbook/remembered';
import type { EvidenceLedger, LedgerLine } from './evidence-ledger';
import { itemEvidence } from './item-evidence';
import { addedTallies, tallyOf } from './points-at-risk';

/** What became of the evidence of every item (contract E); the counts add up to the number of items. */
export function buildLedger(sheet: ScoredSheet): EvidenceLedger {
  return together(ledgersOfAreas(sheet));
}

/** The same for each area by itself. */
export function ledgersOfAreas({ tree, scoresheet }: ScoredSheet): EvidenceLedger[] {
  return tree.areas.map((area) => branchLedger(area, scoresheet.columns, null));
}

/** Of a branch that is as it was, with the same agency above it, every line is known. */
const BRANCHES = new Remembered<ScoreNode, EvidenceLedger>();

function branchLedger(node: ScoreNode, columns: ScoresheetColumns, agencyAbove: string | null): EvidenceLedger {
  if (isItemNode(node)) return itemLedger(node, columns, agencyAbove);
  return BRANCHES.of(node, [columns, agencyAbove], () => {
    const agency = namedAgency(node) ?? agencyAbove;
    return together(node.children.map((child) => branchLedger(child, columns, agency)));
  });
}

function itemLedger(item: ScoreNode, columns: ScoresheetColumns, agencyAbove: string | null): EvidenceLedger {
  const line: LedgerLine = { ...itemEvidence(item, columns), responsibleAgency: namedAgency(item) ?? agencyAbove };
  return { lines: [line], ...tallyOf([line]) };
}

function together(ledgers: readonly EvidenceLedger[]): EvidenceLedger {
  return { lines: ledgers.flatMap(({ lines }) => lines), ...addedTallies(ledgers) };
}
