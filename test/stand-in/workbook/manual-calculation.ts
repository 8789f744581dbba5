import type { SheetModel } from './sheet-model';

type Value = string | number | boolean;

/** A formula and what it came to when it was last calculated. */
interface Shown {
  readonly formula: string;
  readonly value: Value;
}

/**
 * Excel that a person has told not to calculate by itself: a formula shows what it came to when it was typed or last calculated.
 * Univer calculates all the while beneath. Rows that come and go are not followed.
 */
export class ManualCalculation {
  #shown: Map<string, Shown> | null = null;

  get isOn(): boolean {
    return this.#shown !== null;
  }

  begin(sheets: readonly SheetModel[]): void {
    this.#shown ??= new Map();
    this.noteNew(sheets);
  }

  end(): void {
    this.#shown = null;
  }

  /** What is typed is calculated once, as it is typed. */
  noteNew(sheets: readonly SheetModel[]): void {
    this.#each(sheets, (key, formula, value, shown) => {
      if (shown.get(key)?.formula !== formula) shown.set(key, { formula, value });
    });
  }

  calculate(sheets: readonly SheetModel[]): void {
    this.#each(sheets, (key, formula, value, shown) => void shown.set(key, { formula, value }));
  }

  /** Whether a formula shows something else than it would come to now. */
  isStale(sheets: readonly SheetModel[]): boolean {
    let stale = false;
    this.#each(sheets, (key, formula, value, shown) => {
      const known = shown.get(key);
      if (known?.formula === formula && known.value !== value) stale = true;
    });
    return stale;
  }

  /** `null`: what the cell holds. */
  shownAt(sheetId: string, row: number, column: number, formula: string): Value | null {
    const known = this.#shown?.get(keyOf(sheetId, row, column));
    return known?.formula === formula ? known.value : null;
  }

  #each(sheets: readonly SheetModel[], act: (key: string, formula: string, value: Value, shown: Map<string, Shown>) => void): void {
    const shown = this.#shown;
    if (shown === null) return;
    for (const sheet of sheets) {
      sheet.univerSheet.getCellMatrix().forValue((row, column, cell) => {
        const formula = cell?.f ?? '';
        if (formula !== '') act(keyOf(sheet.id, row, column), formula, sheet.calculatedAt(row, column), shown);
      });
    }
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${row} ${column} ${sheetId}`;
}
