import type { Choices } from './choices';
import type { LaidOutModel } from './lay-out-model';
import type { Model, TableName } from './model';

/** A kind of fault: what it must be found as, and how it comes into a workbook. */
export interface Fault {
  /** In a few words, once in the whole bench. */
  readonly name: string;
  /** The rule that is there to find it. */
  readonly rule: string;
  /** `null` where this workbook has no place for it. */
  readonly seed: (model: Model, choose: Choices) => Seeded | null;
}

/** A model with one fault in it. */
export interface Seeded {
  readonly model: Model;
  /** Each must be found, in one of the cells that are as good as each other. */
  readonly expected: readonly (Found | readonly Found[])[];
  /** What may be found besides, because it follows from the fault. */
  readonly consequences?: readonly Found[];
  /** The rows that the fault changes or puts in doubt, `unit-1 1.2`, or `unit-1 *` for all of them. */
  readonly touches: readonly string[];
  /** Rows that must be as they were for the fault to be one. */
  readonly restsOn?: readonly string[];
  /** What is done to the cells once they stand on their sheets. */
  readonly afterLayout?: (laidOut: LaidOutModel) => { readonly laidOut: LaidOutModel; readonly expected: readonly string[] };
}

/** A finding of a rule, on a row, on a heading (`HEADING`) or in the first row of the headings (`HEADING_TOP`). */
export interface Found {
  readonly code: string;
  readonly table: TableName;
  readonly row: string;
  /** `null`: the first of all columns. */
  readonly column: string | null;
}

export const HEADING = '(heading)';
export const HEADING_TOP = '(top of headings)';

export function found(code: string, table: TableName, row: string, column: string | null): Found {
  return { code, table, row, column };
}
