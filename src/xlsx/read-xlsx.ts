import { utils } from '@e965/xlsx';
import type { CellObject, DefinedName, WorkSheet } from '@e965/xlsx';
import { readCorrection } from '../core/workbook/column-correction';
import type { CellArea } from '../core/workbook/cell-ref';
import type { ColumnCorrection } from '../core/workbook/column-correction';
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { WorkbookError } from '../session/workbook';
import { linkedWorkbooks, withWorkbooksNamed } from './linked-workbooks';
import { namedTables } from './named-tables';
import { openXlsx } from './open-xlsx';
import { sheetParts } from './sheet-parts';
import { hiddenRowsIn, isProtected } from './sheet-states';

const VISIBILITY: readonly SheetSnapshot['visibility'][] = ['visible', 'hidden', 'very-hidden'];

/** What an .xlsx file holds. Throws a `WorkbookError` that says what the file is, for anything that is no such file. */
export function readXlsx(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const file = openXlsx(bytes);
  const { SheetNames, Sheets, Workbook } = file.workbook;
  const parts = sheetParts(file);
  const links = linkedWorkbooks(file);
  const names = Workbook?.Names ?? [];
  const sheets = SheetNames.map((sheet, at) => ({
    sheet: { id: sheet, name: sheet },
    visibility: VISIBILITY[Workbook?.Sheets?.[at]?.Hidden ?? 0] ?? 'visible',
    protected: isProtected(parts[at]?.xml ?? ''),
    ...gridsOf(cellsOf(Sheets[sheet] ?? {}, links)),
    ...coveredIn(Sheets[sheet] ?? {}),
    ...arraysIn(Sheets[sheet] ?? {}),
    hiddenRows: hiddenRowsIn(parts[at]?.xml ?? ''),
    marks: [],
    corrections: names.flatMap((defined) => correctionOn(sheet, defined)),
  }));
  return {
    name,
    sheets,
    definedNames: names.map(({ Name, Ref, Sheet: scope }) => ({
      name: Name,
      sheet: scope === undefined ? null : (SheetNames[scope] ?? null),
      formula: withWorkbooksNamed(`=${Ref}`, links),
    })),
    tables: SheetNames.flatMap((sheet, at) => namedTables(sheet, parts[at]?.path ?? '', file)),
  };
}

/** A name that only one sheet knows is none of ours. */
function correctionOn(sheetName: string, { Name: name, Ref: reference, Sheet: scope }: DefinedName): ColumnCorrection[] {
  const read = scope === undefined ? readCorrection(name, `=${reference}`) : null;
  return read?.sheet === sheetName ? [read.correction] : [];
}

/** Cells that one formula fills, by its own way or as an old array. */
function arraysIn({ '!data': lines = [] }: WorkSheet): Pick<SheetSnapshot, 'spills'> {
  const spills: CellArea[] = [];
  lines.forEach((line) => {
    line.forEach(({ f: formula, F: range }) => {
      if (formula === undefined || range === undefined) return;
      const { s: first, e: last } = utils.decode_range(range);
      const [rows, columns] = [last.r - first.r + 1, last.c - first.c + 1];
      if (rows * columns > 1) spills.push({ row: first.r, column: first.c, rows, columns });
    });
  });
  return spills.length === 0 ? {} : { spills };
}

/** Of merged cells the first shows, and those at its right and below it nothing. */
function coveredIn({ '!merges': merges = [] }: WorkSheet): Pick<SheetSnapshot, 'covered'> {
  const covered = merges.flatMap(({ s: { r: row, c: column }, e: end }) => {
    const [rows, columns] = [end.r - row + 1, end.c - column + 1];
    const areas = [
      { row, column: column + 1, rows: 1, columns: columns - 1 },
      { row: row + 1, column, rows: rows - 1, columns },
    ];
    return areas.filter((area) => area.rows > 0 && area.columns > 0);
  });
  return covered.length === 0 ? {} : { covered };
}

/** No sheet of Excel has more. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * What a look at a sheet takes grows with the rectangle over its cells, and with the rows in it that hold any. A stray cell in the last
 * row, or in the last column, makes no more of a scoresheet; a few letters at both ends could make a hundred gigabytes.
 */
const MOST_POSITIONS = 50_000_000;
const MOST_FILLED = 10_000_000;

interface PlacedCell extends Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells that hold something: a sheet may declare, or colour, a million empty ones. */
function cellsOf({ '!data': lines = [] }: WorkSheet, links: readonly string[]): PlacedCell[] {
  if (lines.length > ROWS || lines.some((line) => line.length > COLUMNS)) throw new WorkbookError({ kind: 'damaged' });
  const cells: PlacedCell[] = [];
  // Both arrays have holes, which forEach passes over.
  lines.forEach((line, row) => {
    line.forEach((cell, column) => {
      const written = formulaOf(cell, lines);
      const formula = written === null ? null : withWorkbooksNamed(written, links);
      const value = valueOf(cell, formula !== null);
      if (formula === null && value === '') return;
      cells.push({ row, column, value, content: formula ?? value ?? '', numberFormat: String(cell.z ?? 'General') });
    });
  });
  return cells;
}

/** With its `=`. An array formula stands in the first cell of its range and holds for all of them, as Excel shows it. */
function formulaOf({ f: own, F: range }: CellObject, lines: readonly (readonly CellObject[])[]): string | null {
  if (own !== undefined) return `=${own}`;
  if (range === undefined) return null;
  const { r: row, c: column } = utils.decode_range(range).s;
  const first = lines[row]?.[column]?.f;
  return first === undefined ? null : `=${first}`;
}

/** Excel itself reads no more of a cell's text. */
const LONGEST_TEXT = 32_767;

/** What Excel showed when it saved; `null` for a formula that nobody has calculated. */
function valueOf({ t: type, v: value, w: shown }: CellObject, isFormula: boolean): CellValue {
  if (type === 'e') return shown ?? '#VALUE!';
  if (type === 'z' || value === undefined) return isFormula ? null : '';
  // A file may hold 1E999, which Excel itself would refuse.
  if (typeof value === 'number' && !Number.isFinite(value)) return '#NUM!';
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
  return value instanceof Date ? value.toISOString() : value;
}

type Grids = Pick<SheetSnapshot, 'top' | 'left' | 'values' | 'contents' | 'numberFormats'>;

/** The three grids over the smallest rectangle that has every cell; rows × columns. */
function gridsOf(cells: readonly PlacedCell[]): Grids {
  const rows = extentOf(cells.map(({ row }) => row));
  const columns = extentOf(cells.map(({ column }) => column));
  const filled = new Set(cells.map(({ row }) => row)).size;
  if (rows.count * columns.count > MOST_POSITIONS || filled * columns.count > MOST_FILLED) throw new WorkbookError({ kind: 'too-large' });
  const gridOf = <Each>(empty: Each, partOf: (cell: Cell) => Each): Each[][] => {
    // Empty rows are one and the same row: a stray cell far below costs nothing.
    const emptyRow = new Array<Each>(columns.count).fill(empty);
    const grid = new Array<Each[]>(rows.count).fill(emptyRow);
    for (const cell of cells) {
      const at = cell.row - rows.first;
      const line = grid[at] === emptyRow ? [...emptyRow] : (grid[at] ?? []);
      line[cell.column - columns.first] = partOf(cell);
      grid[at] = line;
    }
    return grid;
  };
  return {
    top: rows.first,
    left: columns.first,
    values: gridOf<Cell['value']>('', ({ value }) => value),
    contents: gridOf<Cell['content']>('', ({ content }) => content),
    numberFormats: gridOf('General', ({ numberFormat }) => numberFormat),
  };
}

function extentOf(positions: readonly number[]): { readonly first: number; readonly count: number } {
  if (positions.length === 0) return { first: 0, count: 0 };
  const first = positions.reduce((least, position) => Math.min(least, position));
  const last = positions.reduce((most, position) => Math.max(most, position));
  return { first, count: last - first + 1 };
}
