import type { Cell, CellContent, CellValue, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';

/**
 * A sheet drawn as a table, one line a row, the first line row 1 and the first column A:
 *
 *     | STT | Tiêu chí | Điểm tối đa |
 *     |-----|----------|-------------|   (not a row)
 *     | 1   | Kế hoạch | 9.25        |
 *
 * - blank: an empty cell; `9.25`: a number; `86.74%`: the number 0.8674 shown as a percentage
 * - `"0,5"`: text as typed, spaces included
 * - `=SUM(C3:C4) → 9.25`: a formula and what it comes to; without the arrow nobody has calculated it yet
 * - `45292 {dd/mm/yyyy}`: a value with its number format
 * - anything else: text, `⏎` being a line break
 *
 * A line that begins with `|~` is a hidden row.
 */
export type DrawnTable = string;

/** A workbook of drawn sheets by name, in their order; their ids are `s1`, `s2`… */
export function drawWorkbook(tables: Readonly<Record<string, DrawnTable>>): WorkbookSnapshot {
  const sheets = Object.entries(tables).map(([name, table], index) => drawSheet(name, table, `s${index + 1}`));
  return { name: 'drawn.xlsx', definedNames: [], tables: [], sheets };
}

export function drawSheet(name: string, table: DrawnTable, id = 's1'): SheetSnapshot {
  return { ...sheetOf(name, drawnCells(table), id), hiddenRows: hiddenRowsDrawn(table) };
}

/** A sheet whose grid is given cell by cell, rows × columns; short rows are filled up with empty cells. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], id = 's1'): SheetSnapshot {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
  return {
    sheet: { id, name },
    visibility: 'visible',
    protected: false,
    top: 0,
    left: 0,
    values: filled.map((row) => row.map((cell) => cell.value)),
    contents: filled.map((row) => row.map((cell) => cell.content)),
    numberFormats: filled.map((row) => row.map((cell) => cell.numberFormat)),
    hiddenRows: new Set(),
    marks: [],
    corrections: [],
  };
}

/** The drawn table as cells, rows × columns. */
export function drawnCells(table: DrawnTable): Cell[][] {
  return linesOf(table).map((line) => partsOf(line).map(drawnCell));
}

/** The rows, from zero, that are drawn as hidden. */
export function hiddenRowsDrawn(table: DrawnTable): ReadonlySet<number> {
  return new Set(linesOf(table).flatMap((line, row) => (line.startsWith('|~') ? [row] : [])));
}

function linesOf(table: DrawnTable): string[] {
  const lines = table.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('|') && !partsOf(line).every((part) => RULER.test(part.trim())));
}

function partsOf(line: string): string[] {
  return line.replace(/^\|~?|\|$/g, '').split('|');
}

const EMPTY: Cell = { value: '', content: '', numberFormat: 'General' };

/** The line below the headings; a dash alone is a cell. */
const RULER = /^:?-{3,}:?$/;

function drawnCell(drawn: string): Cell {
  const text = drawn.trim();
  const [braces = '', format] = /\{([^{}]+)\}$/.exec(text) ?? [];
  const shown = text.slice(0, text.length - braces.length).trimEnd();
  const [formula, result] = shown.startsWith('=') ? shown.split('→').map((part) => part.trim()) : [];
  const { value, numberFormat } = formula === undefined ? drawnValue(shown) : drawnResult(result);
  return { value, content: formula ?? contentOf(value), numberFormat: format ?? numberFormat };
}

function drawnResult(result: string | undefined): Pick<Cell, 'value' | 'numberFormat'> {
  return result === undefined ? { value: null, numberFormat: 'General' } : drawnValue(result);
}

function drawnValue(shown: string): Pick<Cell, 'value' | 'numberFormat'> {
  if (/^-?\d+(\.\d+)?$/.test(shown)) return { value: Number(shown), numberFormat: 'General' };
  if (/^-?\d+(\.\d+)?%$/.test(shown)) return { value: fractionOf(shown), numberFormat: '0.00%' };
  const text = /^".*"$/s.test(shown) ? shown.slice(1, -1) : shown;
  return { value: text.replaceAll('⏎', '\n'), numberFormat: 'General' };
}

function fractionOf(percent: string): number {
  return Number((Number(percent.slice(0, -1)) / 100).toPrecision(15));
}

function contentOf(value: CellValue): CellContent {
  return value ?? '';
}
