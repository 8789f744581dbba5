import type { LedgerLine } from '../core/evidence/evidence-ledger';
import type { Finding } from '../core/finding';
import { itemsOf, totalMaximum } from '../core/framework/framework-tree';
import { pointsFromNumber, roundShown, toDecimal, toShownDecimal } from '../core/indices/points';
import type { Index, NodeIndex } from '../core/indices/stage-indices';
import type { Review, SheetReview } from '../core/review-result';
import { itemNodes } from '../core/scoresheet/score-tree';
import type { UnitSummary } from '../core/summary/unit-summary';
import type { Waiver } from '../core/waivers/waiver';
import { toA1 } from '../core/workbook/cell-ref';
import type { FormulaChange } from '../core/workbook/change-set';
import type { CellContent } from '../core/workbook/snapshot';
import type { Messages } from '../messages/catalogue';
import { sentenceOf } from '../messages/word-finding';
import type { CheckedFile } from './checked-file';
import type {
  ChangeReport,
  CitationReport,
  FileReport,
  FindingReport,
  FrameworkReport,
  IndexReport,
  ScoresheetReport,
} from './file-report';
import type { SignatureReport, SummaryReport } from './file-report';
import { ledgerReport, tallyReport } from './ledger-report';
import { standingReport } from './standing-report';

const NO_FRAMEWORK: FrameworkReport = { title: null, year: null, fingerprint: null, source: 'none', maximum: null, items: 0, rules: [] };

/** The report about one file; one that could not be checked is reported as `not-checked`, with its `fault`. */
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
    summaries: review.summaries.map((summary) => summaryReport(summary, decimals)),
    findings: review.findings.map((finding) => findingReport(finding, messages)),
    accepted: review.accepted.map(({ finding, waiver }) => ({ ...findingReport(finding, messages), ...signatureReport(waiver) })),
    lapsed: review.lapsed.map(({ finding, waiver, because }) => ({
      ...findingReport(finding, messages),
      ...signatureReport(waiver),
      because,
    })),
    notChecked: review.notChecked,
    changes: review.formulas.map(changeReport),
    ...(review.verdict === 'not-checked' ? { fault: messages.terminal.noScoresheet(file) } : {}),
  };
}

function unread(file: string, fault: string): FileReport {
  const nothing = { scoresheets: [], summaries: [], findings: [], accepted: [], lapsed: [], notChecked: [], changes: [] };
  return { schema: 1, file, verdict: 'not-checked', framework: NO_FRAMEWORK, ...nothing, fault };
}

function frameworkReport({ framework: found }: Review): FrameworkReport {
  if (found === null) return NO_FRAMEWORK;
  const { framework, fingerprint, rules } = found;
  const { title, year, source } = framework;
  return { title, year, fingerprint, source, maximum: toDecimal(totalMaximum(framework)), items: itemsOf(framework).length, rules };
}

function scoresheetReport(sheet: SheetReview, decimals: number): ScoresheetReport {
  const { scoresheet, tree, stages, ledger, rank } = sheet;
  return {
    sheet: scoresheet.sheet.name,
    unit: scoresheet.unit,
    entries: itemNodes(tree.areas).length,
    stages: stages.map(({ stage, total, nodes }) => ({
      stage,
      total: indexReport(total, decimals),
      nodes: nodes.map((node) => nodeReport(node, decimals)),
    })),
    evidence: tallyReport(ledger),
    ledger: ledgerReport(sheet),
    citations: ledger.lines.flatMap(citationReports),
    rank,
    ...standingReport(sheet),
  };
}

function summaryReport({ sheet, units }: UnitSummary, decimals: number): SummaryReport {
  return {
    sheet: sheet.name,
    units: units.map(({ name, total: { points, maximum, percent }, rank }) => ({
      unit: name,
      points: points === null ? null : toDecimal(points),
      maximum: maximum === null ? null : toDecimal(maximum),
      percent: percent === null ? null : toShownDecimal(percent, decimals),
      rank,
    })),
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

function citationReports({ item, row, citations }: LedgerLine): CitationReport[] {
  if (row === null) return [];
  return citations.map(({ type, reference, date, link, column }) => ({ item, cell: toA1({ row, column }), type, reference, date, link }));
}

function findingReport(finding: Finding, messages: Messages): FindingReport {
  const { code, rule, severity, place, item, facts } = finding;
  const message = sentenceOf(finding, messages);
  return { code, rule, severity, sheet: place.sheet.name, cell: toA1(place), item, message, data: facts };
}

function signatureReport({ reason, by, at }: Waiver): SignatureReport {
  return { reason, by, at };
}

function changeReport({ sheet, row, column, from, to, value }: FormulaChange): ChangeReport {
  return { sheet: sheet.name, cell: toA1({ row, column }), from: contentText(from), to, value };
}

function contentText(content: CellContent): string {
  return typeof content === 'number' ? toDecimal(pointsFromNumber(content)) : String(content);
}
