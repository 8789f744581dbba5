import { dependentCells } from '../core/formulas/dependent-cells';
import type { SheetArea } from '../core/formulas/dependent-cells';
import { formulaReach } from '../core/formulas/formula-reach';
import { cellAreas } from '../core/workbook/cell-areas';
import type { CellArea, CellRef } from '../core/workbook/cell-ref';
import { bottomOf, cellAt, isFormula, rightOf } from '../core/workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import type { AreasBySheet, Edit } from './live-workbook';

/** More areas than this cost more to ask for one by one than all cells at once. */
const MOST_AREAS = 60;

/**
 * The areas by sheet that these edits, and the formulas over them, can have changed; `null` where nobody can tell and the
 * whole workbook must be read.
 */
export function cellsToRead(before: WorkbookSnapshot, edits: readonly Edit[]): AreasBySheet | null {
  const edited: SheetArea[] = [];
  for (const edit of edits) {
    const sheet = edit.kind === 'anything' ? undefined : before.sheets.find((each) => each.sheet.id === edit.sheetId);
    if (edit.kind === 'anything' || sheet === undefined) return null;
    for (const area of edit.areas ?? formulasOf(sheet)) edited.push({ sheetId: edit.sheetId, area: withinReach(area, sheet) });
  }
  const dependent = dependentCells(before, edited);
  if (dependent === null) return null;
  const bySheet = new Map(before.sheets.map(({ sheet: { id } }) => [id, areasOn(id, edited, dependent)] as const));
  const areas = [...bySheet.values()].reduce((sum, { length }) => sum + length, 0);
  return areas > MOST_AREAS ? null : new Map([...bySheet].filter(([, { length }]) => length > 0));
}

function areasOn(id: string, edited: readonly SheetArea[], dependent: readonly (CellRef & { readonly sheetId: string })[]): CellArea[] {
  const own = [...new Map(edited.filter(({ sheetId }) => sheetId === id).map(({ area }) => [JSON.stringify(area), area])).values()];
  const others = dependent.filter(({ sheetId, ...cell }) => sheetId === id && !own.some((area) => holds(area, cell)));
  return [...own, ...closeTogether(cellAreas(others))];
}

/** Formulas in one column that stand near each other are read as one area: an area costs more than a few cells. */
const NEAR = 40;

function closeTogether(areas: readonly CellArea[]): CellArea[] {
  const joined: CellArea[] = [];
  for (const area of areas) {
    const before = joined.at(-1);
    const isNear = before?.column === area.column && area.row - (before.row + before.rows) <= NEAR;
    if (before === undefined || !isNear) joined.push(area);
    else joined[joined.length - 1] = { ...before, rows: area.row + area.rows - before.row };
  }
  return joined;
}

function holds({ row, column, rows, columns }: CellArea, cell: CellRef): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}

function formulasOf({ contents, top, left }: SheetSnapshot): CellArea[] {
  const cells = contents.flatMap((row, at) =>
    row.flatMap((content, column) => (isFormula(content) ? [{ row: top + at, column: left + column }] : [])),
  );
  return closeTogether(cellAreas(cells));
}

/** Whole rows and columns that were cleared reach to the end of the sheet, and hold nothing behind the used cells. */
const FAR = 2000;

function withinReach(area: CellArea, sheet: SheetSnapshot): CellArea {
  const rows = area.rows > FAR ? Math.max(1, Math.min(area.row + area.rows, bottomOf(sheet)) - area.row) : area.rows;
  const columns = area.columns > FAR ? Math.max(1, Math.min(area.column + area.columns, rightOf(sheet)) - area.column) : area.columns;
  return { ...area, rows, columns };
}

/** Whether a formula stands in these cells that may have filled others beside them: nobody has read those. */
export function fillsMore({ sheets }: WorkbookSnapshot, areas: AreasBySheet): boolean {
  return sheets.some((sheet) =>
    areas.get(sheet.sheet.id)?.some((area) => cellsOf(area).some(({ row, column }) => fillsOthers(sheet, row, column))),
  );
}

function fillsOthers(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { content } = cellAt(sheet, row, column);
  return isFormula(content) && formulaReach(content).mayFillMore;
}

function cellsOf({ row, column, rows, columns }: CellArea): CellRef[] {
  return Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) }));
}
