import { itemNodes } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import { foldLabel } from '../workbook/folded-text';
import type { EvidenceLedger, EvidenceTally, LedgerLine } from './evidence-ledger';
import { byPointsAtRisk, tallyOf } from './points-at-risk';

/** The items that one area holds, or that one agency answers for, and how they stand with their evidence. */
export interface LedgerGroup extends EvidenceTally {
  /** An area's code; `null` for an agency. */
  readonly code: string | null;
  /** An area's or agency's name; `null`: items that no agency is named for. */
  readonly name: string | null;
  /** Those with most points at risk first. */
  readonly lines: readonly LedgerLine[];
}

/** The ledger area by area: those with most points at risk first, then as the framework has them. */
export function ledgerByArea({ lines }: EvidenceLedger, areas: readonly ScoreNode[]): LedgerGroup[] {
  const lineOf = new Map(lines.map((line) => [line.item, line]));
  const groups = areas.map((area) => {
    const own = itemNodes([area]).flatMap(({ code }) => lineOf.get(code) ?? []);
    return groupOf(area.code, area.name, own);
  });
  return mostAtRiskFirst(groups);
}

/**
 * The ledger by responsible agency: those with most points at risk first, then as the framework first names them. Spellings
 * that differ in case, accents or spaces are one agency.
 */
export function ledgerByAgency({ lines }: EvidenceLedger): LedgerGroup[] {
  const byName = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const name = foldLabel(line.responsibleAgency ?? '');
    byName.set(name, [...(byName.get(name) ?? []), line]);
  }
  return mostAtRiskFirst([...byName.values()].map((own) => groupOf(null, own[0]?.responsibleAgency ?? null, own)));
}

function groupOf(code: string | null, name: string | null, lines: readonly LedgerLine[]): LedgerGroup {
  return { code, name, ...tallyOf(lines), lines: byPointsAtRisk(lines) };
}

function mostAtRiskFirst(groups: readonly LedgerGroup[]): LedgerGroup[] {
  return [...groups].sort((one, other) => other.pointsAtRisk.cmp(one.pointsAtRisk));
}
