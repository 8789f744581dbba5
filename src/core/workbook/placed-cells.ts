import type { CellRef } from './cell-ref';
import type { SheetRef } from './snapshot';

/** Cells of several sheets. Thousands of findings are asked about: no text is made of a place. */
export class PlacedCells {
  readonly #rows = new Map<string, Map<number, number[]>>();

  add({ id }: SheetRef, { row, column }: CellRef): void {
    const rows = this.#rows.get(id) ?? new Map<number, number[]>();
    this.#rows.set(id, rows.set(row, [...(rows.get(row) ?? []), column]));
  }

  have({ id }: SheetRef, { row, column }: CellRef): boolean {
    return this.#rows.get(id)?.get(row)?.includes(column) === true;
  }
}
