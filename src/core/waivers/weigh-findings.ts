import type { Finding } from '../finding';
import { toA1 } from '../workbook/cell-ref';
import { isAcceptable, isComplete } from './waiver';
import type { AcceptedFinding, LapsedWaiver, LapseReason, Waiver } from './waiver';

/** Findings and acceptances, each where it belongs. */
export interface WeighedFindings {
  /** Those that count, in their order. */
  readonly counted: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Acceptances that no longer hold; their findings are among those that count. */
  readonly lapsed: readonly LapsedWaiver[];
  /** Acceptances that nothing needs any more: what they were about is gone. */
  readonly settled: readonly Waiver[];
}

/** Tells accepted findings from those that count. One acceptance stands for one finding, in its own cell where several would do. */
export function weighFindings(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  sealOf: (finding: Finding) => string,
): WeighedFindings {
  if (waivers.length === 0) return { counted: findings, accepted: [], lapsed: [], settled: [] };
  const spokenOf = findings.filter((finding) => waivers.some((waiver) => isOfOneRule(finding, waiver)));
  const seals = new Map(spokenOf.map((finding) => [finding, sealOf(finding)]));
  const isSealed = (finding: Finding, waiver: Waiver): boolean => seals.get(finding) === waiver.seal;

  const holding = pairUp(spokenOf, waivers, (finding, waiver) => isAcceptable(finding) && isComplete(waiver) && isSealed(finding, waiver));
  const counted = findings.filter((finding) => !holding.waiverOf.has(finding));
  const lapsing = pairUp(counted, holding.left, (finding, waiver) => isOfOneRule(finding, waiver) && finding.item === waiver.item);
  return {
    counted,
    accepted: findings.filter(isAcceptable).flatMap((finding) => {
      const waiver = holding.waiverOf.get(finding);
      return waiver === undefined ? [] : [{ finding, waiver }];
    }),
    lapsed: counted.flatMap((finding) => {
      const waiver = lapsing.waiverOf.get(finding);
      return waiver === undefined ? [] : [{ finding, waiver, because: lapseReason(waiver, isSealed(finding, waiver)) }];
    }),
    settled: lapsing.left,
  };
}

interface Pairs {
  readonly waiverOf: ReadonlyMap<Finding, Waiver>;
  readonly left: readonly Waiver[];
}

/** Each with one other at most: first those that still stand in the same cell, then the others in their order. */
function pairUp(findings: readonly Finding[], waivers: readonly Waiver[], fit: (finding: Finding, waiver: Waiver) => boolean): Pairs {
  const waiverOf = new Map<Finding, Waiver>();
  const unpaired = (left: readonly Waiver[], fits: typeof fit): Waiver[] =>
    left.filter((waiver) => {
      const found = findings.find((finding) => !waiverOf.has(finding) && fits(finding, waiver));
      if (found !== undefined) waiverOf.set(found, waiver);
      return found === undefined;
    });
  const moved = unpaired(waivers, (finding, waiver) => toA1(finding.place) === waiver.cell && fit(finding, waiver));
  return { left: unpaired(moved, fit), waiverOf };
}

function isOfOneRule({ code, place }: Finding, waiver: Waiver): boolean {
  return waiver.code === code && waiver.sheet === place.sheet.name;
}

/** A seal that still fits belongs to a finding that only weighs more by now. */
function lapseReason(waiver: Waiver, isSealed: boolean): LapseReason {
  if (!isComplete(waiver)) return 'incomplete';
  return isSealed ? 'now-an-error' : 'changed';
}
