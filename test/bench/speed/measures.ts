/** What one review of so many items takes, in a process of its own. Milliseconds; megabytes are of the whole process at its highest until then, the reading of the workbook included. */
export interface CoreMeasure {
  readonly kind: 'core';
  readonly items: number;
  /** One pass over all cells of the workbook: no review can take less. */
  readonly pass: number;
  /** The first review of a process that has never reviewed anything. */
  readonly cold: number;
  /** The review of another workbook of the same size, once the process has warmed up. */
  readonly warm: number;
  /** From a review to all that a click would write. */
  readonly plan: number;
  /** Looking again after one cell has changed: finding what is still the same, and the review. */
  readonly recheck: number;
  readonly megabytes: number;
}

/** One click in the stand-in, beside the barest code that reads the same cells and writes the same changes. */
export interface ClickMeasure {
  readonly kind: 'click';
  readonly items: number;
  readonly sheets: number;
  readonly click: Asked;
  readonly floor: Asked;
}

/** What was asked of Excel; bytes both ways, milliseconds with and without those in which the stand-in made up its answers. */
export interface Asked {
  readonly requests: number;
  readonly actions: number;
  readonly bytes: number;
  readonly reading: number;
  readonly milliseconds: number;
  readonly answering: number;
}

/** The command line over many files. Seconds; megabytes held after a quarter of the files, and at the end. */
export interface CommandLineMeasure {
  readonly kind: 'command-line';
  readonly files: number;
  readonly items: number;
  readonly seconds: number;
  readonly megabytesAfterQuarter: number;
  readonly megabytesAtEnd: number;
}

export type Measure = CoreMeasure | ClickMeasure | CommandLineMeasure;
