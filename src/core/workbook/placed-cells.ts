import type { CellRef } from './cell-ref';
import type { SheetRef } from './snapshot';

/** More columns than any sheet has. */
const COLUMNS = 1 << 15;

/** Cells of several sheets. Thousands of findings are asked about after every edit: no text is made of a place. */
export class PlacedCells {
  readonly #cells = new Map<string, Set<number>>();

  add({ id }: SheetRef, { row, column }: CellRef): void {
    const known = this.#cells.get(id);
    if (known === undefined) this.#cells.set(id, new Set([row * COLUMNS + column]));
    else known.add(row * COLUMNS + column);
  }

  have({ id }: SheetRef, { row, column }: CellRef): boolean {
    return this.#cells.get(id)?.has(row * COLUMNS + column) === true;
  }
}
