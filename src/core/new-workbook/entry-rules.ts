import type { Framework, FrameworkNode, FrameworkPolicy } from '../framework/framework';
import { cellAreas } from '../workbook/cell-areas';
import type { CellArea, CellRef } from '../workbook/cell-ref';
import type { EntryMessage, EntryRule } from '../workbook/workbook-plan';
import { fitted } from './fitted-text';
import type { EntryWording, NewWorkbookWording } from './new-workbook-wording';
import type { ScoringColumn, ScoringColumns } from './scoring-columns';
import { purposeOf } from './scoring-rows';
import type { CellPurpose, ScoringRow } from './scoring-rows';
import { scoringWords } from './scoring-words';

/** What the entry rules of a scoring table are made from. */
export interface ScoringTablePlan {
  readonly framework: Framework;
  readonly columns: ScoringColumns;
  readonly rows: readonly ScoringRow[];
  readonly wording: NewWorkbookWording;
  /** The cells with the points of each item's options, by the item's code. */
  readonly options: ReadonlyMap<string, CellArea>;
}

/**
 * Formulas are kept from being typed over by entry rules and not by protecting the sheet: a review has to write its column
 * and its marks, which Excel refuses on a protected sheet. What a rule cannot keep off (a paste, the Delete key), the next
 * review puts right.
 */
export function entryRules(plan: ScoringTablePlan): EntryRule[] {
  const { calculated, bySurvey, byUnit } = plan.wording.entries;
  const isBySurvey = (row: ScoringRow): boolean => row.kind === 'node' && row.node.terms.scoredBy === 'survey';
  return [
    ...plan.rows.flatMap((row) => pointsRule(row, plan)),
    ...plan.rows.flatMap((row) => evidenceRule(row, plan)),
    ...keptShut(
      cellsFor(plan, (purpose) => purpose === 'summed' || purpose === 'derived'),
      calculated,
    ),
    ...keptShut(
      cellsFor(plan, (purpose, row) => purpose === 'closed' && isBySurvey(row)),
      bySurvey,
    ),
    ...keptShut(
      cellsFor(plan, (purpose, row) => purpose === 'closed' && !isBySurvey(row)),
      byUnit,
    ),
  ];
}

function cellsFor({ rows, columns }: ScoringTablePlan, isMeant: (purpose: CellPurpose, row: ScoringRow) => boolean): CellRef[] {
  return rows.flatMap((row) =>
    [...columns].flatMap(([column, at]) => (isMeant(purposeOf(row, column), row) ? [{ row: row.row, column: at }] : [])),
  );
}

function keptShut(cells: readonly CellRef[], message: EntryMessage): EntryRule[] {
  if (cells.length === 0) return [];
  return [{ cells: cellAreas(cells), accepts: { kind: 'nothing' }, otherwise: 'stop', hint: null, refusal: message }];
}

function pointsRule(row: ScoringRow, plan: ScoringTablePlan): EntryRule[] {
  const cells = cellAreas(cellsFor({ ...plan, rows: [row] }, (purpose) => purpose === 'points-entered'));
  if (cells.length === 0 || row.kind === 'total') return [];
  return [row.kind === 'node' ? itemRule(row, row.node, cells, plan) : { ...upTo(row, plan, ''), cells, otherwise: 'stop' }];
}

function itemRule(row: ScoringRow, node: FrameworkNode, cells: readonly CellArea[], plan: ScoringTablePlan): EntryRule {
  const { framework, wording, options } = plan;
  const { scoring, scoredBy } = node.terms;
  const otherwise = mayBeLeftOut(node, framework.policy) ? 'ask' : 'stop';
  const area = options.get(node.code);
  // A survey gives what it measures, whatever options are printed.
  if (scoring.kind !== 'options' || scoredBy === 'survey' || area === undefined) {
    return { ...upTo(row, plan, scoringWords(scoring, node.printedMaximum, wording)), cells, otherwise };
  }
  const { oneOf, option, points } = wording.entries;
  const text = fitted(scoring.options.map((each) => option(points(each.points), each.text)));
  return {
    cells,
    accepts: { kind: 'one-of', sheet: wording.sheets.framework, area },
    otherwise,
    hint: { title: oneOf.title, text },
    refusal: oneOf.refusal,
  };
}

/** Whoever may leave an item out writes words into its score cell, and must be able to insist. */
function mayBeLeftOut({ code }: FrameworkNode, { notApplicable }: FrameworkPolicy): boolean {
  if (notApplicable === 'any') return true;
  return notApplicable === 'none' ? false : notApplicable.only.includes(code);
}

function upTo(row: ScoringRow, { columns, wording }: ScoringTablePlan, scoring: string): Pick<EntryRule, 'accepts' | 'hint' | 'refusal'> {
  const { upTo: words } = wording.entries;
  const maximum = maximumIn(row, wording.entries);
  const hint = maximum === null ? [scoring] : [words.text(maximum), ...(scoring === '' ? [] : [scoring])];
  return {
    accepts: { kind: 'up-to', most: { row: row.row, column: columns.get('maximum') ?? 0 } },
    hint: { title: words.title, text: fitted(hint) },
    refusal: words.refusal,
  };
}

function maximumIn(row: ScoringRow, { points }: EntryWording): string | null {
  if (row.kind === 'total') return points(row.maximum);
  if (row.kind !== 'node') return points(row.cap);
  return row.node.printedMaximum === null ? null : points(row.node.printedMaximum);
}

/** The evidence that the framework asks for, told beside the cell it belongs in. */
function evidenceRule(row: ScoringRow, { columns, wording }: ScoringTablePlan): EntryRule[] {
  if (row.kind !== 'node' || purposeOf(row, EVIDENCE) !== 'words-entered') return [];
  const { evidence } = row.node.terms;
  if (evidence.kind === 'none' || evidence.wording === '') return [];
  const cell = { row: row.row, column: columns.get(EVIDENCE) ?? 0, rows: 1, columns: 1 };
  const hint = { title: wording.entries.requiredEvidence, text: fitted([evidence.wording]) };
  return [{ cells: [cell], accepts: { kind: 'anything' }, otherwise: 'ask', hint, refusal: null }];
}

const EVIDENCE: ScoringColumn = 'evidence';
