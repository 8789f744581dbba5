import type { Finding } from '../finding';
import { isFilledTogether } from '../formulas/filled-together';
import type { CheckedSheet } from '../rules/rule';
import type { FormulaChange } from '../workbook/change-set';
import { toA1 } from '../workbook/cell-ref';
import type { CellRef } from '../workbook/cell-ref';
import { PlacedCells } from '../workbook/placed-cells';
import { once, Remembered } from '../workbook/remembered';
import { cellAt } from '../workbook/snapshot';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { frameworkMaximum } from './framework-maximum';
import type { QuickFix } from './quick-fix';
import { restoredCode } from './restored-code';
import { textToNumber } from './text-to-number';

/** All that decides whether there is exactly one right answer. */
export interface FixSurroundings {
  /** As it was read: what stands in a cell is replaced, not what it was understood as. */
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly CheckedSheet[];
  /** Everything that was found, accepted findings too: one may throw doubt on the other. */
  readonly found: readonly Finding[];
  /** What a click writes into derived cells. */
  readonly formulas: readonly FormulaChange[];
}

/** The findings to which there is exactly one right answer, each with it. */
export function quickFixes(findings: readonly Finding[], surroundings: FixSurroundings): ReadonlyMap<Finding, QuickFix> {
  const around: Around = {
    sheets: new Map(surroundings.snapshot.sheets.map((sheet) => [sheet.sheet.id, sheet])),
    checked: surroundings.sheets,
    doubtful: doubtfulRows(surroundings.found),
    formulas: new PlannedFormulas(surroundings.formulas),
  };
  const fixes = new Map<Finding, QuickFix>();
  for (const finding of findings) {
    const fix = quickFixOf(finding, around);
    if (fix !== null) fixes.set(finding, fix);
  }
  return fixes;
}

interface Around {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly checked: readonly CheckedSheet[];
  readonly doubtful: PlacedCells;
  readonly formulas: PlannedFormulas;
}

function quickFixOf(finding: Finding, { sheets, checked, doubtful, formulas }: Around): QuickFix | null {
  const isDoubtful = ({ place }: Finding): boolean => doubtful.have(place.sheet, rowOf(place));
  switch (finding.rule) {
    case 'score-as-text':
      return inItsCell(finding, sheets, (cell) => textToNumber(finding, cell));
    case 'code-damaged':
      return isDoubtful(finding) ? null : inItsCell(finding, sheets, (cell) => restoredCode(finding, cell));
    case 'maximum-differs':
      return isDoubtful(finding) ? null : inItsCell(finding, sheets, (cell) => frameworkMaximum(finding, cell, checked));
    case 'subtotal-differs':
    case 'total-differs':
    case 'index-differs':
    case 'total-typed':
    case 'formula-range-wrong':
      return isFree(finding, sheets) ? formulas.rebuilt(finding) : null;
    default:
      return null;
  }
}

function isFree({ place }: Finding, sheets: Around['sheets']): boolean {
  const sheet = sheets.get(place.sheet.id);
  return sheet !== undefined && !isFilledTogether(sheet, place.row, place.column);
}

/** What is written into the finding's cell. The very same finding about a row whose cells are the very same has the same answer. */
function inItsCell(finding: Finding, sheets: Around['sheets'], fixOf: (cell: Cell) => QuickFix | null): QuickFix | null {
  const {
    sheet: { id },
    row,
    column,
  } = finding.place;
  const sheet = sheets.get(id);
  if (sheet === undefined) return null;
  const at = row - sheet.top;
  const on = [sheet.values[at], sheet.contents[at], sheet.numberFormats[at], sheet.left, sheet.spills];
  return FIXES.of(finding, on, () => (isFilledTogether(sheet, row, column) ? null : fixOf(cellAt(sheet, row, column))));
}

const FIXES = new Remembered<Finding, QuickFix | null>();

/** The formulas that belong in cells. What such a formula rests upon, and what rests upon it, comes with it, as with a click. */
class PlannedFormulas {
  readonly #onSheets = new Map<string, Map<string, FormulaChange>>();

  constructor(formulas: readonly FormulaChange[]) {
    for (const change of formulas) {
      const {
        sheet: { id },
        row,
        column,
      } = change;
      const known = this.#onSheets.get(id) ?? new Map<string, FormulaChange>();
      this.#onSheets.set(id, known.set(toA1({ row, column }), change));
    }
  }

  rebuilt({ place }: Finding): QuickFix | null {
    const onSheet = this.#onSheets.get(place.sheet.id);
    const own = onSheet?.get(toA1(place));
    if (onSheet === undefined || own === undefined) return null;
    const changes = once(() => [own, ...[...onSheet.values()].filter((change) => change !== own)]);
    return {
      kind: 'formula-rebuilt',
      get changes() {
        return changes();
      },
    };
  }
}

/** Rows of which it is not certain which of the framework's items they are, whatever their code says. */
function doubtfulRows(found: readonly Finding[]): PlacedCells {
  const rows = new PlacedCells();
  for (const { rule, place, facts } of found) {
    switch (rule) {
      case 'item-duplicated':
        rows.add(place.sheet, rowOf({ row: Number(/(?<!\d)\d+$/.exec(facts.firstCell)?.[0]) - 1 }));
        rows.add(place.sheet, rowOf(place));
        break;
      case 'item-renamed':
      case 'item-unknown':
      case 'item-out-of-place':
        rows.add(place.sheet, rowOf(place));
        break;
      default:
    }
  }
  return rows;
}

function rowOf({ row }: Pick<CellRef, 'row'>): CellRef {
  return { row, column: 0 };
}
