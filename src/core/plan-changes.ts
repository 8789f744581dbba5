import { planFormulas } from './changes/plan-formulas';
import type { FormulaPlan } from './changes/plan-formulas';
import { gravestOf, planMarks } from './changes/plan-marks';
import type { MarkedCell } from './changes/plan-marks';
import { clearResults, findingsByRow, planResults } from './changes/plan-results';
import { resultsAreas } from './changes/results-area';
import type { ResultsArea } from './changes/results-area';
import type { Finding } from './finding';
import type { SheetWording } from './review-result';
import type { CheckedSheet } from './rules/rule';
import type { Scoresheet } from './scoresheet/scoresheet';
import type { ChangeSet, FormulaChange } from './workbook/change-set';
import { PlacedCells } from './workbook/placed-cells';
import { once } from './workbook/remembered';
import type { SheetRef, SheetSnapshot, WorkbookSnapshot } from './workbook/snapshot';

/** Each worked out when it is asked for. */
export interface PlannedChanges {
  readonly formulas: () => readonly FormulaChange[];
  /** Findings that those formulas put right. */
  readonly mended: () => ReadonlySet<Finding>;
  /** All that is written. */
  readonly changes: () => ChangeSet;
}

/** What a click writes: formulas where they are missing or wrong, our column of results, our marks (contract D). */
export function planChanges(
  snapshot: WorkbookSnapshot,
  sheets: readonly CheckedSheet[],
  findings: readonly Finding[],
  wording: SheetWording,
): PlannedChanges {
  const plans = once(() => sheets.map((sheet) => ({ sheet: sheet.scoresheet.sheet, ...planFormulas(sheet) })));
  const formulas = once(() => plans().flatMap((plan) => plan.formulas));
  const mended = once(() => mendedFindings(findings, plans()));
  const scoresheets = sheets.map(({ scoresheet }) => scoresheet);
  const remaining = (): Finding[] => findings.filter((finding) => !mended().has(finding));
  return { formulas, mended, changes: once(() => written(snapshot, scoresheets, formulas(), remaining(), wording)) };
}

function written(
  snapshot: WorkbookSnapshot,
  scoresheets: readonly Scoresheet[],
  formulas: readonly FormulaChange[],
  findings: readonly Finding[],
  wording: SheetWording,
): ChangeSet {
  const onSheets = snapshot.sheets.map((cells) => {
    const found = findings.filter(({ place }) => place.sheet.id === cells.sheet.id);
    const areas = resultsAreas(scoresheetsOn(scoresheets, cells), cells, snapshot.tables);
    return {
      results: areas.flatMap((area) => planResults(area, cells, found, wording)),
      marks: planMarks(cells, [...markedPlaces(found), ...areas.flatMap((area) => markedWords(area, found))]) ?? [],
    };
  });
  return { cells: [...formulas, ...onSheets.flatMap(({ results }) => results)], marks: onSheets.flatMap(({ marks }) => marks) };
}

/** What takes our column and our marks away again. Formulas stay: they are the sheet's own by now. */
export function planClearing(snapshot: WorkbookSnapshot, scoresheets: readonly Scoresheet[]): ChangeSet {
  return {
    cells: snapshot.sheets.flatMap((cells) =>
      resultsAreas(scoresheetsOn(scoresheets, cells), cells, snapshot.tables).flatMap((area) => clearResults(area, cells)),
    ),
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
  const cells = new PlacedCells();
  for (const { sheet, formulas, recalculated } of plans) for (const cell of [...formulas, ...recalculated]) cells.add(sheet, cell);
  return new Set(findings.filter(({ place }) => cells.have(place.sheet, place)));
}

function markedPlaces(findings: readonly Finding[]): MarkedCell[] {
  return findings.map(({ severity, place: { row, column } }) => ({ row, column, severity }));
}

/** The words at the right edge of the rows with findings, as grave as the gravest of them. */
function markedWords(area: ResultsArea, findings: readonly Finding[]): MarkedCell[] {
  return [...findingsByRow(area, findings)].map(([row, found]) => ({ row, column: area.column, severity: gravestOf(found) }));
}

function scoresheetsOn(scoresheets: readonly Scoresheet[], { sheet }: SheetSnapshot): Scoresheet[] {
  return scoresheets.filter((scoresheet) => scoresheet.sheet.id === sheet.id);
}
