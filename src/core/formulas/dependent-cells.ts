import type { CellArea, CellRef } from '../workbook/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { sheetNamed } from './formula-place';
import { formulaReach } from './formula-reach';
import type { FormulaReach } from './formula-reach';
import { formulasInRow } from './formulas-in-row';

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: CellArea;
}

/** More of them than this are read faster together with all others. */
const MOST_DEPENDENT = 2000;

/**
 * The formula cells that may show something else once these cells have changed, in whatever way they depend on them; `null`
 * where nobody can tell which cells those are.
 */
export function dependentCells(
  workbook: WorkbookSnapshot,
  changed: readonly SheetArea[],
): readonly (CellRef & { readonly sheetId: string })[] | null {
  const dependent: PlacedFormula[] = [];
  let waiting = workbook.sheets.flatMap((sheet) => formulasOn(sheet, workbook));
  const first = areasBySheet(changed);
  let found = waiting.filter((formula) => formula.reach.dependsOnMore || readsAny(formula, first));
  while (found.length > 0) {
    if (found.some(({ reach }) => reach.mayFillMore) || dependent.length + found.length > MOST_DEPENDENT) return null;
    dependent.push(...found);
    const known = new Set(found);
    const touched = areasBySheet(found.map(({ sheetId, row, column }) => ({ sheetId, area: { row, column, rows: 1, columns: 1 } })));
    waiting = waiting.filter((formula) => !known.has(formula));
    found = waiting.filter((formula) => readsAny(formula, touched));
  }
  return dependent.map(({ sheetId, row, column }) => ({ sheetId, row, column }));
}

interface PlacedFormula extends CellRef {
  readonly sheetId: string;
  readonly reach: FormulaReach;
  /** The sheets of its cells by their ids, in the same order; `null` where the workbook has no such sheet. */
  readonly sheetIds: readonly (string | null)[];
}

function formulasOn({ sheet, contents, top, left }: SheetSnapshot, workbook: WorkbookSnapshot): PlacedFormula[] {
  return contents.flatMap((row, at) =>
    formulasInRow(row).map(({ column, content }) => {
      const reach = formulaReach(content);
      const sheetIds = reach.cells.map((cells) =>
        cells.sheet === null ? sheet.id : (sheetNamed(cells.sheet, workbook)?.sheet.id ?? null),
      );
      return { sheetId: sheet.id, row: top + at, column: left + column, reach, sheetIds };
    }),
  );
}

function areasBySheet(areas: readonly SheetArea[]): ReadonlyMap<string, readonly CellArea[]> {
  const bySheet = new Map<string, CellArea[]>();
  for (const { sheetId, area } of areas) {
    const own = bySheet.get(sheetId);
    if (own === undefined) bySheet.set(sheetId, [area]);
    else own.push(area);
  }
  return bySheet;
}

function readsAny({ reach, sheetIds }: PlacedFormula, touched: ReadonlyMap<string, readonly CellArea[]>): boolean {
  return reach.cells.some(({ area }, at) => touched.get(sheetIds[at] ?? '')?.some((other) => overlap(area, other)) ?? false);
}

function overlap(one: CellArea, other: CellArea): boolean {
  const rows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
