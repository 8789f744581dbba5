import { ledgerByArea } from '../evidence/ledger-groups';
import type { Finding, Severity } from '../finding';
import { USUAL_POLICY } from '../framework/framework';
import { ZERO } from '../indices/points';
import type { Review, ReviewedFramework, SheetReview } from '../review-result';
import type { Loss } from '../standing/points-lost';
import type { NotChecked } from '../rules/rule';
import type { ChecksNotRun, Report, ReportArea, ReportFramework, ReportUnit } from './report';
import { requestsByAgency } from './requests';
import { figureOf, shownPoints } from './shown';
import { describedBy, unitName } from './what-a-finding-is-about';

/** What a review says, as a report. `at`: when the workbook was checked, local time to the minute. */
export function reportOf(review: Review, { workbook, at }: Pick<Report, 'workbook' | 'at'>): Report {
  const decimals = (review.framework?.framework.policy ?? USUAL_POLICY).decimals;
  const described = describedBy(review.sheets);
  const findings = review.findings.map(described);
  return {
    workbook,
    at,
    verdict: review.verdict,
    framework: review.framework === null ? null : frameworkOf(review.framework),
    decimals,
    units: review.sheets.map((sheet) => unitOf(sheet, decimals)),
    findings,
    counts: countsOf(review.findings),
    accepted: review.accepted.map(({ finding, waiver }) => ({ ...described(finding), waiver })),
    lapsed: review.lapsed,
    notChecked: gapsByReason(review.notChecked),
    requests: requestsByAgency(findings, review.sheets, decimals),
  };
}

const DIGITS_OF_A_FINGERPRINT = 12;

function frameworkOf({ framework: { title, year, decision, source, policy }, fingerprint }: ReviewedFramework): ReportFramework {
  const short = fingerprint.replace(/^[^:]*:/, '').slice(0, DIGITS_OF_A_FINGERPRINT);
  return { title, year, decision, source, fingerprint: short, gradeBands: policy.gradeBands };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** In the order in which they come up. */
function gapsByReason(notChecked: readonly NotChecked[]): ChecksNotRun[] {
  const groups = new Map<string, ChecksNotRun>();
  for (const { code, sheet, because } of notChecked) {
    const key = `${because} ${sheet}`;
    groups.set(key, { sheet, because, codes: [...(groups.get(key)?.codes ?? []), code] });
  }
  return [...groups.values()];
}

function unitOf(sheet: SheetReview, decimals: number): ReportUnit {
  const { stages, ledger, lost, grade, rank } = sheet;
  const shown = (loss: Loss | undefined) => lossShown(loss, decimals);
  const agencyOf = new Map(ledger.lines.map(({ item, responsibleAgency }) => [item, responsibleAgency]));
  return {
    name: unitName(sheet),
    sheet: sheet.scoresheet.sheet.name,
    stages: stages.map(({ stage }) => stage),
    areas: areasOf(sheet, decimals),
    total: stages.map(({ total }) => figureOf(total, decimals)),
    grade: grade?.name ?? null,
    rank,
    evidence: ledger.counts,
    ...shown(lost?.total),
    atRisk: shownPoints(ledger.pointsAtRisk, decimals),
    agencies: (lost?.agencies ?? []).map(({ agency, ...loss }) => ({ agency, ...shown(loss) })),
    itemsLost: (lost?.items ?? [])
      .filter((item) => item.lost.gt(ZERO))
      .map(({ code, name, lost: points }) => ({ code, name, agency: agencyOf.get(code) ?? null, lost: shownPoints(points, decimals) })),
  };
}

function areasOf({ tree, stages, ledger, lost }: SheetReview, decimals: number): ReportArea[] {
  const groups = new Map(ledgerByArea(ledger, tree.areas).map((group) => [group.code, group]));
  return tree.areas.map(({ code, name }) => {
    const indices = stages.map(({ nodes }) => nodes.find((node) => node.code === code));
    const group = groups.get(code);
    return {
      code,
      name,
      figures: indices.map((index) => (index === undefined ? null : figureOf(index, decimals))),
      evidence: group?.counts ?? NO_EVIDENCE,
      ...lossShown(
        lost?.areas.find((area) => area.code === code),
        decimals,
      ),
      atRisk: shownPoints(group?.pointsAtRisk ?? ZERO, decimals),
    };
  });
}

const NO_EVIDENCE = { attached: 0, explained: 0, missing: 0, notRequired: 0, notApplicable: 0 };

function lossShown(loss: Loss | undefined, decimals: number): { readonly lost: string; readonly notYetKnown: string } {
  return { lost: shownPoints(loss?.lost ?? ZERO, decimals), notYetKnown: shownPoints(loss?.notYetKnown ?? ZERO, decimals) };
}
