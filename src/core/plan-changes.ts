import { planFormulas } from './changes/plan-formulas';
import type { FormulaPlan } from './changes/plan-formulas';
import { gravestOf, planMarks } from './changes/plan-marks';
import type { MarkedCell } from './changes/plan-marks';
import { clearResults, findingsByRow, planResults, resultsColumn } from './changes/plan-results';
import type { Finding } from './finding';
import type { SheetWording } from './review-result';
import type { CheckedSheet } from './rules/rule';
import type { Scoresheet } from './scoresheet/scoresheet';
import type { CellRef } from './workbook/cell-ref';
import type { ChangeSet, FormulaChange } from './workbook/change-set';
import type { SheetRef, SheetSnapshot, WorkbookSnapshot } from './workbook/snapshot';

export interface PlannedChanges {
  readonly formulas: readonly FormulaChange[];
  /** Findings that those formulas put right. */
  readonly mended: ReadonlySet<Finding>;
  readonly changes: ChangeSet;
}

/** What a click writes: formulas where they are missing or wrong, our column of results, our marks (contract D). */
export function planChanges(
  snapshot: WorkbookSnapshot,
  sheets: readonly CheckedSheet[],
  findings: readonly Finding[],
  wording: SheetWording,
): PlannedChanges {
  const plans = sheets.map((sheet) => ({ sheet: sheet.scoresheet.sheet, ...planFormulas(sheet) }));
  const formulas = plans.flatMap((plan) => plan.formulas);
  const mended = mendedFindings(findings, plans);
  const remaining = findings.filter((finding) => !mended.has(finding));
  const findingsOn = ({ sheet }: { readonly sheet: SheetRef }) =>
    remaining.filter(({ place }) => place.sheet.id === sheet.id);
  const results = sheets.flatMap(({ scoresheet, snapshot: cells }) =>
    planResults(scoresheet, cells, findingsOn(scoresheet), wording),
  );
  const marks = snapshot.sheets.flatMap((cells) => {
    const scored = sheets.filter(({ scoresheet }) => scoresheet.sheet.id === cells.sheet.id);
    const words = scored.flatMap(({ scoresheet }) => markedWords(cells, scoresheet, findingsOn(cells)));
    return planMarks(cells, [...markedPlaces(findingsOn(cells)), ...words]) ?? [];
  });
  return { formulas, mended, changes: { cells: [...formulas, ...results], marks } };
}

/** What takes our column and our marks away again. Formulas stay: they are the sheet's own by now. */
export function planClearing(snapshot: WorkbookSnapshot, scoresheets: readonly Scoresheet[]): ChangeSet {
  const cellsOf = new Map(snapshot.sheets.map((cells) => [cells.sheet.id, cells]));
  return {
    cells: scoresheets.flatMap((scoresheet) => {
      const cells = cellsOf.get(scoresheet.sheet.id);
      return cells === undefined ? [] : clearResults(scoresheet, cells);
    }),
    marks: snapshot.sheets.flatMap((cells) => planMarks(cells, []) ?? []),
  };
}

/**
 * What need not be said any more once the formulas stand. A wrong sum that the same click mends gets no words and no
 * colour: they would have to go at the next one.
 */
function mendedFindings(
  findings: readonly Finding[],
  plans: readonly (FormulaPlan & { readonly sheet: SheetRef })[],
): ReadonlySet<Finding> {
  const keyOf = ({ id }: SheetRef, { row, column }: CellRef) => `${row} ${column} ${id}`;
  const cells = plans.flatMap(({ sheet, formulas, recalculated }) =>
    [...formulas, ...recalculated].map((cell) => keyOf(sheet, cell)),
  );
  const isMended = new Set(cells);
  return new Set(findings.filter(({ place }) => isMended.has(keyOf(place.sheet, place))));
}

function markedPlaces(findings: readonly Finding[]): MarkedCell[] {
  return findings.map(({ severity, place: { row, column } }) => ({ row, column, severity }));
}

/** The words at the right edge of the rows with findings, as grave as the gravest of them. */
function markedWords(cells: SheetSnapshot, scoresheet: Scoresheet, findings: readonly Finding[]): MarkedCell[] {
  const column = resultsColumn(scoresheet, cells);
  return [...findingsByRow(scoresheet, findings)].map(([row, found]) => ({ row, column, severity: gravestOf(found) }));
}
