import { branchLedger } from './evidence/build-ledger';
import type { Framework } from './framework/framework';
import { readSumCell, readSumCells } from './formulas/sum-reading';
import { sumCells, sumsByArea } from './formulas/sum-cells';
import { rowsReached } from './formulas/what-readings-rest-on';
import { countedBelow, stagesOf } from './indices/compute-indices';
import { ALL_RULES } from './rules/all-rules';
import type { CheckedSheet, RowSurroundings } from './rules/rule';
import { rulesInForce } from './rules/rules-in-force';
import { seenInBranch } from './rules/seen-at-rows';
import { identifyRows } from './scoresheet/identify-rows';
import { rowsOnce } from './scoresheet/rows-of-scoresheet';
import { scoresheetColumns } from './scoresheet/scoresheet-columns';
import { namedAgency } from './scoresheet/responsible-agencies';
import { isItemNode } from './scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from './scoresheet/score-tree';
import { findTables } from './table/find-tables';
import { findHeading } from './table/heading-block';
import { rowsAlone } from './table/row-alone';
import { tableColumns } from './table/table-columns';
import { decodedSheet } from './workbook/decoded-snapshot';
import { changedRows } from './workbook/followed';
import { anyRowTells } from './workbook/legacy-text';
import type { SheetRef, SheetSnapshot, WorkbookSnapshot } from './workbook/snapshot';

/*
 * A review takes its time over some thousands of rows, and the page that waits for it must live meanwhile. What single rows
 * say is therefore worked out ahead, some rows at a time; whoever puts it together then finds it known. Nothing but the time
 * between two steps depends on any of this.
 */

const ROWS_IN_A_STEP = 150;

/** Sheets as they were looked at last. */
const LAST = new WeakMap<SheetRef, SheetSnapshot>();

/** So many rows are read in passing. */
const MOST_NEW_ROWS = 500;

/** Whether it is read in passing: a short sheet, or one of which all but a few rows were looked at before. */
function isFamiliar(sheet: SheetSnapshot): boolean {
  if (sheet.values.length <= ROWS_IN_A_STEP) return true;
  const last = LAST.get(sheet.sheet);
  return last !== undefined && (changedRows(last, sheet)?.length ?? Infinity) <= MOST_NEW_ROWS;
}

/** What is worked out ahead in a review that rests between its steps. */
export interface LookAhead {
  readonly rows: (sheet: SheetSnapshot) => Generator<void>;
  readonly entries: (workbook: WorkbookSnapshot, framework: Framework | null) => Generator<void>;
  readonly sums: (sheet: CheckedSheet) => Generator<void>;
}

/** Ahead of {@link findTables} and of looking for texts from before Unicode. */
function* rowsAhead(sheet: SheetSnapshot): Generator<void> {
  if (isFamiliar(sheet)) return;
  for (let rows = ROWS_IN_A_STEP; rows < sheet.values.length; rows += ROWS_IN_A_STEP) {
    anyRowTells(sheet, rows);
    yield;
  }
  const read = decodedSheet(sheet);
  const heading = findHeading(read, read.top);
  if (heading === null) return;
  const columns = tableColumns(read, heading);
  const alone = rowsAlone(read, columns);
  yield* someAtATime(read.values, (_, at) => alone.at(read.top + at));
}

/** Ahead of reading scoresheets. */
function* entriesAhead({ sheets }: WorkbookSnapshot, framework: Framework | null): Generator<void> {
  if (sheets.every(isFamiliar)) return;
  for (const table of sheets.flatMap(findTables)) {
    if (isFamiliar(table.snapshot)) continue;
    for (const { columns } of scoresheetColumns(table.columns)) {
      const rows = identifyRows(table, framework);
      yield* someAtATime(rows, rowsOnce(table, columns, rows));
    }
  }
}

/** Ahead of indices, of the ledger and of the rules about rows: all that is asked about a row follows at once. */
export function* branchesAhead(sheet: ScoredSheet, snapshot: SheetSnapshot, around: RowSurroundings): Generator<void> {
  if (isFamiliar(snapshot)) return;
  const { columns } = sheet.scoresheet;
  const stages = stagesOf(columns);
  const { inForce } = rulesInForce(ALL_RULES, sheet.framework);
  for (const [branch, agencyAbove] of branchesWithAgencies(sheet.tree.areas, null)) {
    branchLedger(branch, columns, agencyAbove);
    yield* seenInBranch(branch, around, inForce);
    for (const stage of stages) countedBelow(sheet, stage, branch);
    yield;
  }
}

/** Each branch after those below it, with the agency that is named above it. */
function* branchesWithAgencies(
  nodes: readonly ScoreNode[],
  agencyAbove: string | null,
): Generator<readonly [branch: ScoreNode, agencyAbove: string | null]> {
  for (const node of nodes) {
    if (isItemNode(node)) continue;
    if (!node.children.every(isItemNode)) yield* branchesWithAgencies(node.children, namedAgency(node) ?? agencyAbove);
    yield [node, agencyAbove];
  }
}

/** Ahead of the rules about sums, of the formulas that are planned, and of the look after an edit. */
function* sumsAhead(sheet: CheckedSheet): Generator<void> {
  if (isFamiliar(sheet.snapshot)) return;
  for (const sums of sumsByArea(sheet)) {
    yield* someAtATime(sums, (cell) => readSumCell(cell, { sheet, blanksWillBeFilled: false }));
    rowsReached(sums);
    yield;
  }
  if (!readSumCells(sheet).some(({ reading }) => reading.kind === 'blank')) return;
  yield* someAtATime(sumCells(sheet), (cell) => readSumCell(cell, { sheet, blanksWillBeFilled: true }));
}

export const LOOKING_AHEAD: LookAhead = { rows: rowsAhead, entries: entriesAhead, sums: sumsAhead };

/** Whoever takes all steps at once waits for all of them: whatever is asked for is worked out then. */
export const NOT_LOOKING_AHEAD: LookAhead = { rows: nothing, entries: nothing, sums: nothing };

function* nothing(): Generator<void> {
  // There is nothing to wait for.
}

/** What comes after this need not be worked out ahead. */
export function lookedAt({ sheets }: WorkbookSnapshot): void {
  for (const sheet of sheets) LAST.set(sheet.sheet, sheet);
}

function* someAtATime<Each extends object>(all: readonly Each[], work: (each: Each, at: number) => unknown): Generator<void> {
  for (let from = 0; from < all.length; from += ROWS_IN_A_STEP) {
    const end = Math.min(from + ROWS_IN_A_STEP, all.length);
    for (let at = from; at < end; at += 1) {
      const each = all[at];
      if (each !== undefined) work(each, at);
    }
    yield;
  }
}
