import type { EvidenceState, LedgerLine } from '../core/evidence/evidence-ledger';
import type { Finding, Severity } from '../core/finding';
import { itemsOf, totalMaximum } from '../core/framework/framework-tree';
import { roundShown, toDecimal, toShownDecimal } from '../core/indices/points';
import type { Index, NodeIndex } from '../core/indices/stage-indices';
import type { Review, SheetReview, Verdict } from '../core/review-result';
import { itemNodes } from '../core/scoresheet/score-tree';
import type { Stage } from '../core/scoresheet/scoresheet';
import { toA1 } from '../core/workbook/cell-ref';
import type { FormulaChange } from '../core/workbook/change-set';
import type { Messages } from '../messages/catalogue';
import { sentenceOf } from '../messages/word-finding';
import type { CheckedFile } from './checked-file';

/** One file in the report (contract E). Numbers travel as decimal strings with a point, cells as A1 references. */
export interface FileReport {
  readonly schema: 1;
  readonly file: string;
  readonly verdict: Verdict;
  readonly framework: FrameworkReport;
  readonly scoresheets: readonly ScoresheetReport[];
  readonly findings: readonly FindingReport[];
  readonly notChecked: Review['notChecked'];
  readonly changes: readonly ChangeReport[];
  /** Why the file could not be read; only there when it could not. */
  readonly fault?: string;
}

interface FrameworkReport {
  readonly title: string | null;
  readonly year: number | null;
  readonly fingerprint: string | null;
  readonly source: 'sheet' | 'file' | 'bundled' | 'none';
  readonly maximum: string | null;
  readonly items: number;
}

interface IndexReport {
  readonly points: string;
  readonly maximum: string;
  readonly percent: string | null;
  readonly state: 'computed' | 'provisional';
}

interface ScoresheetReport {
  readonly sheet: string;
  readonly unit: string | null;
  readonly entries: number;
  readonly stages: readonly {
    readonly stage: Stage;
    readonly total: IndexReport;
    readonly nodes: readonly (IndexReport & { readonly code: string; readonly level: number })[];
  }[];
  readonly evidence: Readonly<Record<EvidenceState, number>> & { readonly pointsAtRisk: string };
  readonly citations: readonly CitationReport[];
  readonly rank: number | null;
}

interface CitationReport {
  readonly item: string;
  readonly cell: string;
  readonly type: string | null;
  readonly reference: string | null;
  readonly date: string | null;
  readonly link: string | null;
}

interface FindingReport {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly item: string | null;
  readonly message: string;
  readonly data: Finding['facts'];
}

interface ChangeReport {
  readonly sheet: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly value: string;
}

const NO_FRAMEWORK: FrameworkReport = { title: null, year: null, fingerprint: null, source: 'none', maximum: null, items: 0 };

export function jsonReport(checked: CheckedFile, messages: Messages): FileReport {
  if (checked.kind === 'failed') return unread(checked.file, checked.sentence);
  const { file, review } = checked;
  const decimals = review.framework?.framework.policy.decimals ?? 2;
  return {
    schema: 1,
    file,
    verdict: review.verdict,
    framework: frameworkReport(review),
    scoresheets: review.sheets.map((sheet) => scoresheetReport(sheet, decimals)),
    findings: review.findings.map((finding) => findingReport(finding, messages)),
    notChecked: review.notChecked,
    changes: review.formulas.map(changeReport),
  };
}

function unread(file: string, fault: string): FileReport {
  const nothing = { scoresheets: [], findings: [], notChecked: [], changes: [] };
  return { schema: 1, file, verdict: 'not-checked', framework: NO_FRAMEWORK, ...nothing, fault };
}

function frameworkReport({ framework: found }: Review): FrameworkReport {
  if (found === null) return NO_FRAMEWORK;
  const { framework, fingerprint } = found;
  const { title, year, source } = framework;
  return { title, year, fingerprint, source, maximum: toDecimal(totalMaximum(framework)), items: itemsOf(framework).length };
}

function scoresheetReport({ scoresheet, tree, stages, ledger, rank }: SheetReview, decimals: number): ScoresheetReport {
  return {
    sheet: scoresheet.sheet.name,
    unit: scoresheet.unit,
    entries: itemNodes(tree.areas).length,
    stages: stages.map(({ stage, total, nodes }) => ({
      stage,
      total: indexReport(total, decimals),
      nodes: nodes.map((node) => nodeReport(node, decimals)),
    })),
    evidence: { ...ledger.counts, pointsAtRisk: toDecimal(ledger.pointsAtRisk) },
    citations: ledger.lines.flatMap(citationReports),
    rank,
  };
}

function indexReport({ points, maximum, percent, state }: Index, decimals: number): IndexReport {
  return {
    points: toDecimal(roundShown(points, decimals)),
    maximum: toDecimal(maximum),
    percent: percent === null ? null : toShownDecimal(percent, decimals),
    state: state.kind,
  };
}

function nodeReport(node: NodeIndex, decimals: number): ScoresheetReport['stages'][number]['nodes'][number] {
  return { code: node.code, level: node.level, ...indexReport(node, decimals) };
}

function citationReports({ item, row, column, citations }: LedgerLine): CitationReport[] {
  if (row === null || column === null) return [];
  const cell = toA1({ row, column });
  return citations.map(({ type, reference, date, link }) => ({ item, cell, type, reference, date, link }));
}

function findingReport(finding: Finding, messages: Messages): FindingReport {
  const { code, rule, severity, place, item, facts } = finding;
  const message = sentenceOf(finding, messages);
  return { code, rule, severity, sheet: place.sheet.name, cell: toA1(place), item, message, data: facts };
}

function changeReport({ sheet, row, column, from, to, value }: FormulaChange): ChangeReport {
  return { sheet: sheet.name, cell: toA1({ row, column }), from: String(from), to, value };
}
