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
