import { namedAgency } from '../scoresheet/responsible-agencies';
import { isItemNode } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { ScoresheetColumns } from '../scoresheet/scoresheet';
import { joined } from '../workbook/joined';
import { once, Remembered } from '../workbook/remembered';
import type { BranchLedger, CitingItem, EvidenceLedger } from './evidence-ledger';
import { evidenceStanding } from './evidence-standing';
import type { EvidenceStanding } from './evidence-standing';
import { citationsOf, ledgerLine } from './ledger-line';
import { addedTallies, tallyOf } from './points-at-risk';

/** What became of the evidence of every item (contract E); the counts add up to the number of items. */
export function buildLedger(sheet: ScoredSheet): EvidenceLedger {
  return together(ledgersOfAreas(sheet));
}

/** The same for each area by itself. */
export function ledgersOfAreas({ tree, scoresheet }: ScoredSheet): BranchLedger[] {
  return tree.areas.map((area) => branchLedger(area, scoresheet.columns, null));
}

const BRANCHES = new Remembered<ScoreNode, BranchLedger>();

/** The same for one branch; of one that is as it was, with the same agency above it, every line is known. */
export function branchLedger(node: ScoreNode, columns: ScoresheetColumns, agencyAbove: string | null): BranchLedger {
  if (isItemNode(node)) return itemsLedger([node], columns, agencyAbove);
  return BRANCHES.of(node, [columns, agencyAbove], () => {
    const agency = namedAgency(node) ?? agencyAbove;
    if (node.children.every(isItemNode)) return itemsLedger(node.children, columns, agency);
    return together(node.children.map((child) => branchLedger(child, columns, agency)));
  });
}

function itemsLedger(items: readonly ScoreNode[], columns: ScoresheetColumns, agencyAbove: string | null): BranchLedger {
  const lines = once(() => items.map((item) => ledgerLine(item, columns, namedAgency(item) ?? agencyAbove)));
  const standings = items.map((item) => evidenceStanding(item, columns));
  return {
    get lines() {
      return lines();
    },
    citing: citingItems(items, standings),
    ...tallyOf(standings),
  };
}

function citingItems(items: readonly ScoreNode[], standings: readonly EvidenceStanding[]): readonly CitingItem[] {
  const citing: CitingItem[] = [];
  items.forEach(({ code, entry }, at) => {
    const citations = citationsOf(standings[at]?.asked ?? []);
    if (citations.length > 0) citing.push({ item: code, row: entry?.row ?? null, citations });
  });
  return citing;
}

/** After an edit nobody asks for all lines again but those who show them. */
function together(ledgers: readonly BranchLedger[]): BranchLedger {
  const lines = once(() => joined(ledgers.map((ledger) => ledger.lines)));
  const citing = once(() => joined(ledgers.map((ledger) => ledger.citing)));
  return {
    get lines() {
      return lines();
    },
    get citing() {
      return citing();
    },
    ...addedTallies(ledgers),
  };
}
