import type { CellArea } from '../workbook/cell-ref';
import type { NamedTable } from '../workbook/snapshot';
import { sameName } from './formula-place';
import type { FormulaPlace } from './formula-place';
import { matchAt } from './match-at';

/** Cells of one of Excel's tables, by its sheet. */
export interface TableCells {
  readonly sheet: string;
  readonly area: CellArea;
}

/**
 * The cells that `Bảng1[Điểm]`, `Bảng1[[#Data],[Điểm]]` or `[@Điểm]` means at a place; `null` where there is no such table
 * or column. `columns` is what stands in the outer brackets.
 */
export function tableArea(table: string, columns: string, place: FormulaPlace): TableCells | null {
  const named = table === '' ? tableAround(place) : place.workbook.tables.find(({ name }) => sameName(name, table));
  const asked = readColumns(columns);
  if (named === undefined || asked === null) return null;
  const rows = rowsOf(named, asked.rows, place);
  const reach = columnsOf(named, asked.columns);
  return rows === null || reach === null ? null : { sheet: named.sheet, area: { ...rows, ...reach } };
}

function tableAround({ workbook, sheet, row, column }: FormulaPlace): NamedTable | undefined {
  return workbook.tables.find(
    ({ area, sheet: own }) => sameName(own, sheet) && reaches(area.row, area.rows, row) && reaches(area.column, area.columns, column),
  );
}

function reaches(first: number, count: number, at: number): boolean {
  return first <= at && at < first + count;
}

interface AskedColumns {
  /** `#data`, `#all`, `#headers`, `#totals`, `#this row`; as they are written, in small letters. */
  readonly rows: readonly string[];
  /** The first column and the last; none for all of them. */
  readonly columns: readonly string[];
}

const THIS_ROW = '#this row';

/** `Điểm`, `@Điểm`, `@[Điểm tự chấm]`, `[#Data],[Điểm]`, `[Điểm]:[Tối đa]`, `#All` or nothing. */
function readColumns(columns: string): AskedColumns | null {
  const text = columns.trim();
  const isThisRow = text.startsWith('@');
  const inner = isThisRow ? text.slice(1) : text;
  const pieces = inner.startsWith('[') ? bracketed(inner) : [inner].filter((piece) => piece !== '');
  if (pieces === null) return null;
  const rows = pieces.filter((piece) => piece.startsWith('#')).map((piece) => piece.toLowerCase());
  const names = pieces.filter((piece) => !piece.startsWith('#')).map((piece) => piece.replace(/'(.)/gs, '$1'));
  return names.length > 2 ? null : { rows: isThisRow ? [THIS_ROW] : rows, columns: names };
}

const PIECE = /\[(?<inside>(?:[^'[\]]|'.)*)\]|[\s,:]+/sy;

/** `[#Data],[Điểm]` → `#Data`, `Điểm`; `null` where anything but a comma or a colon stands between. */
function bracketed(text: string): string[] | null {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const piece = matchAt(PIECE, text, at);
    if (piece === null) return null;
    pieces.push(...(piece.groups['inside'] === undefined ? [] : [piece.groups['inside']]));
    at = piece.end;
  }
  return pieces;
}

function rowsOf(
  { area, sheet, hasHeadingRow, hasTotalRow }: NamedTable,
  asked: readonly string[],
  place: FormulaPlace,
): Pick<CellArea, 'row' | 'rows'> | null {
  const [what = '#data', ...others] = asked;
  const first = area.row + (hasHeadingRow ? 1 : 0);
  const count = area.rows - (hasHeadingRow ? 1 : 0) - (hasTotalRow ? 1 : 0);
  if (others.length > 0) return null;
  switch (what) {
    case '#data':
      return { row: first, rows: count };
    case '#all':
      return { row: area.row, rows: area.rows };
    case '#totals':
      return hasTotalRow ? { row: area.row + area.rows - 1, rows: 1 } : null;
    case THIS_ROW:
      return sameName(sheet, place.sheet) && reaches(first, count, place.row) ? { row: place.row, rows: 1 } : null;
    default:
      return null;
  }
}

function columnsOf({ area, columns }: NamedTable, asked: readonly string[]): Pick<CellArea, 'column' | 'columns'> | null {
  const [first, last = first] = asked;
  if (first === undefined || last === undefined) return { column: area.column, columns: area.columns };
  const positions = [first, last].map((name) => columns.findIndex((column) => sameName(folded(column), folded(name))));
  if (positions.includes(-1)) return null;
  const left = Math.min(...positions);
  return { column: area.column + left, columns: Math.max(...positions) - left + 1 };
}

/** A line break in a heading is written as one in the formula, or as a space. */
function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
