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
  return BRANCHES.of(node, [columns, agencyAbove], () => {
    const agency = namedAgency(node) ?? agencyAbove;
    if (!isItemNode(node)) return together(node.children.map((child) => branchLedger(child, columns, agency)));
    const line: LedgerLine = { ...itemEvidence(node, columns), responsibleAgency: agency };
    return { lines: [line], ...tallyOf([line]) };
  });
}

function together(ledgers: readonly EvidenceLedger[]): EvidenceLedger {
  return { lines: ledgers.flatMap(({ lines }) => lines), ...addedTallies(ledgers) };
}
