import type { EvidenceRequired, Framework, FrameworkNode, ScoredBy } from '../framework/framework';
import { isItem, maximumOf, totalMaximum } from '../framework/framework-tree';
import type { ScoringOption } from '../framework/scoring-rule';
import type { Points } from '../indices/points';
import type { RowRole } from '../workbook/workbook-plan';
import type { NewWorkbookWording } from './new-workbook-wording';
import { pointsOrBlank, textOrBlank } from './planned-content';
import { printed } from './planned-table';
import type { PlannedRow } from './planned-table';
import { scoringWords } from './scoring-words';

/** What the row above already says about those below it. */
interface Inherited {
  readonly scoredBy: ScoredBy;
  readonly responsibleAgency: string | null;
}

/** A row of the framework sheet, and whose it is: of a node, of the options of a node, or of none. */
export interface FrameworkRow extends PlannedRow {
  readonly node: FrameworkNode | null;
}

/** The framework's tree with its options, the total, the caps. */
export function frameworkRows(framework: Framework, wording: NewWorkbookWording): FrameworkRow[] {
  const { total, bonus, penalty } = wording.rows;
  const nothingAbove: Inherited = { scoredBy: 'unit', responsibleAgency: null };
  return [
    ...framework.areas.flatMap((area) => rowsOf(area, nothingAbove, wording)),
    summaryRow('total', total, totalMaximum(framework)),
    ...(framework.bonusCap === null ? [] : [summaryRow('beyond', bonus, framework.bonusCap)]),
    ...(framework.penaltyCap === null ? [] : [summaryRow('beyond', penalty, framework.penaltyCap)]),
  ];
}

/** Columns in the order of {@link FrameworkHeadings}. */
function rowsOf(node: FrameworkNode, above: Inherited, wording: NewWorkbookWording): FrameworkRow[] {
  const { code, name, responsibleAgency, terms, children } = node;
  const { scoring, scoredBy, evidence } = terms;
  const saysWhoScores = isItem(node) || scoredBy !== above.scoredBy;
  const own: FrameworkRow = {
    role: rowRole(node),
    node,
    cells: [
      textOrBlank(code),
      textOrBlank(name),
      pointsOrBlank(shownMaximum(node)),
      textOrBlank(saysWhoScores ? wording.framework.scoredBy[scoredBy] : ''),
      textOrBlank(scoringWords(scoring, node.printedMaximum, wording)),
      textOrBlank(evidenceWords(evidence, scoredBy, wording)),
      textOrBlank(responsibleAgency === above.responsibleAgency ? '' : responsibleAgency),
    ].map(printed),
  };
  const options = scoring.kind === 'options' ? scoring.options.map((option) => optionRow(node, option, wording)) : [];
  return [own, ...options, ...children.flatMap((child) => rowsOf(child, { scoredBy, responsibleAgency }, wording))];
}

/** How a row of the tree looks. */
export function rowRole(node: FrameworkNode): RowRole {
  if (isItem(node)) return 'item';
  return node.level === 1 ? 'area' : 'criterion';
}

/** Where a branch prints another maximum than its items add up to, the items win (contract C). */
export function shownMaximum(node: FrameworkNode): Points | null {
  return isItem(node) ? node.printedMaximum : maximumOf(node);
}

/** A survey's item needs no evidence and does not have to say so. */
function evidenceWords(evidence: EvidenceRequired, scoredBy: ScoredBy, { framework }: NewWorkbookWording): string {
  if (evidence.kind === 'required') return evidence.wording;
  return scoredBy === 'survey' ? '' : framework.noEvidence;
}

function optionRow(node: FrameworkNode, { text, points }: ScoringOption, { framework }: NewWorkbookWording): FrameworkRow {
  const cells = [textOrBlank(''), textOrBlank(framework.option(text)), pointsOrBlank(points)];
  return { role: 'option', node, cells: [...cells, ...BLANK_END].map(printed) };
}

function summaryRow(role: 'total' | 'beyond', label: string, maximum: Points): FrameworkRow {
  const cells = [textOrBlank(''), textOrBlank(label), pointsOrBlank(maximum)];
  return { role, node: null, cells: [...cells, ...BLANK_END].map(printed) };
}

/** Options, total and caps say nothing in the columns behind the maximum. */
const BLANK_END = [textOrBlank(''), textOrBlank(''), textOrBlank(''), textOrBlank('')];
