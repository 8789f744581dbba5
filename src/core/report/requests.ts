import { pointsAtRisk } from '../evidence/points-at-risk';
import type { Finding, RuleName } from '../finding';
import { sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { SheetReview } from '../review-result';
import { itemNodes } from '../scoresheet/score-tree';
import { foldLabel } from '../workbook/folded-text';
import type { ReportFinding } from './report';
import { shownPoints } from './shown';
import { sheetAt } from './what-a-finding-is-about';

/** What is asked for: a document, a document that can be told and opened, a score, or words on lost points. */
export type Supply = 'evidence' | 'identification' | 'correction' | 'score' | 'explanation';

const SUPPLIES: ReadonlyMap<RuleName, Supply> = new Map<RuleName, Supply>([
  ['evidence-missing', 'evidence'],
  ['evidence-placeholder', 'evidence'],
  ['bonus-without-evidence', 'evidence'],
  ['evidence-unidentified', 'identification'],
  ['evidence-outside-year', 'correction'],
  ['evidence-link-local', 'correction'],
  ['evidence-date-impossible', 'correction'],
  ['item-unscored', 'score'],
  ['explanation-missing', 'explanation'],
]);

/** One thing that an agency has to supply. */
export interface SupplyRequest extends ReportFinding {
  readonly finding: Finding;
  readonly supply: Supply;
  /** Of the item; `null` where the request is about none. */
  readonly maximum: string | null;
  readonly claimed: string | null;
  /** Points that go with the want of it; `null` where none are claimed upon it. */
  readonly atRisk: string | null;
  /** The evidence that the framework asks for, in its words. */
  readonly required: string | null;
}

/** All that one agency has to supply, in the order of the sheets. */
export interface AgencyRequests {
  /** `null`: no agency is named for these items. */
  readonly agency: string | null;
  readonly requests: readonly SupplyRequest[];
  readonly atRisk: string;
}

/** Agencies with most points at risk first, then as they are first named; what no agency is named for comes last and whole. */
export function requestsByAgency(findings: readonly ReportFinding[], sheets: readonly SheetReview[], decimals: number): AgencyRequests[] {
  const groups = new Map<string, { readonly agency: string | null; readonly lines: RequestLine[] }>();
  const lineFor = requestLines(sheets, decimals);
  for (const line of findings.flatMap((finding) => lineFor(finding) ?? [])) {
    const { agency } = line.request;
    const key = foldLabel(agency ?? '');
    const group = groups.get(key) ?? { agency, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  const all = [...groups.values()].map((group) => ({ ...group, risk: sum(group.lines.map(({ risk }) => risk)) }));
  const sorted = all.sort((one, other) => Number(one.agency === null) - Number(other.agency === null) || other.risk.cmp(one.risk));
  return sorted.map(({ agency, lines, risk }) => ({
    agency,
    requests: lines.map(({ request }) => request),
    atRisk: shownPoints(risk, decimals),
  }));
}

interface RequestLine {
  readonly request: SupplyRequest;
  readonly risk: Points;
}

function requestLines(sheets: readonly SheetReview[], decimals: number): (described: ReportFinding) => RequestLine | null {
  const items = new Map(sheets.map((sheet) => [sheet, itemsOf(sheet)]));
  return (described) => {
    const { finding } = described;
    const supply = SUPPLIES.get(finding.rule);
    if (supply === undefined) return null;
    const sheet = sheetAt(finding.place, sheets);
    const { line, maximum } = (sheet === null ? undefined : items.get(sheet)?.get(finding.item ?? '')) ?? NO_ITEM;
    const risk = line === null ? ZERO : pointsAtRisk(line);
    return {
      risk: supply === 'evidence' ? risk : ZERO,
      request: {
        ...described,
        supply,
        maximum: maximum === null ? null : shownPoints(maximum, decimals),
        claimed: line === null ? null : shownPoints(line.claimed, decimals),
        atRisk: supply === 'evidence' && line !== null ? shownPoints(risk, decimals) : null,
        required: line?.required ?? null,
      },
    };
  };
}

const NO_ITEM = { line: null, maximum: null };

function itemsOf({ ledger, tree }: SheetReview) {
  const maxima = new Map(itemNodes(tree.areas).map(({ code, maximum }) => [code, maximum]));
  return new Map(ledger.lines.map((line) => [line.item, { line, maximum: maxima.get(line.item) ?? null }]));
}
