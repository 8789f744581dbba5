/** A cell's place on its sheet; both counted from zero. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `row` and `column` are its top left corner, counted from zero. */
export interface CellArea extends CellRef {
  readonly rows: number;
  readonly columns: number;
}

/** `27` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AB` → `27`. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Excel's last cell is XFD1048576. */
const ROWS_OF_A_SHEET = 1_048_576;
const COLUMNS_OF_A_SHEET = 16_384;

/** `H14`, `H14:H15`, whole columns `H:H` or whole rows `3:5`; `null` for what is no such reference. */
export function areaOfA1(reference: string): CellArea | null {
  const match = /^(?<left>[A-Z]{1,3})?(?<top>\d{1,7})?(?::(?<right>[A-Z]{1,3})?(?<bottom>\d{1,7})?)?$/.exec(reference.replaceAll('$', ''));
  const { left, top, right = left, bottom = top } = match?.groups ?? {};
  if (left === undefined && top === undefined) return null;
  const column = left === undefined ? 0 : columnNumber(left);
  const row = top === undefined ? 0 : Number(top) - 1;
  const columns = right === undefined ? COLUMNS_OF_A_SHEET : columnNumber(right) - column + 1;
  const rows = bottom === undefined ? ROWS_OF_A_SHEET : Number(bottom) - row;
  return rows < 1 || columns < 1 ? null : { row, column, rows, columns };
}

/** `{ row: 13, column: 7 }` → `H14`. */
export function toA1({ row, column }: CellRef): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `{ row: 13, column: 7, rows: 2, columns: 1 }` → `H14:H15`; a single cell gives `H14`. */
export function areaToA1(area: CellArea): string {
  const first = toA1(area);
  const last = toA1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}
