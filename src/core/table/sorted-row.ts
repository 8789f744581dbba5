import type { ItemCode } from '../framework/item-code';
import type { PrintedCode } from '../framework/printed-code';
import type { SummaryKind } from './row-labels';

/** A row before its code is understood, which takes the codes of all rows. */
export type SortedRow = SortedCodedRow | SortedUnnumberedRow | SortedSummaryRow | { readonly kind: 'heading-again'; readonly row: number };

export interface SortedCodedRow {
  readonly kind: 'coded';
  readonly row: number;
  readonly code: SortedCode;
  readonly printed: string;
  readonly name: string;
  /** A number in a column of points. */
  readonly hasPoints: boolean;
}

/** What it says as long as all others are as plain; else as it is printed. */
export type SortedCode = ItemCode | PrintedCode;

export interface SortedUnnumberedRow {
  readonly kind: 'unnumbered';
  readonly row: number;
  readonly text: string;
  readonly hasPoints: boolean;
}

export interface SortedSummaryRow {
  readonly kind: SummaryKind;
  readonly row: number;
  readonly code: SortedCode | null;
  readonly text: string;
  readonly hasPoints: boolean;
}

/** As it is printed. */
export function printedAs(code: SortedCode): PrintedCode {
  return 'canonical' in code ? { text: code.canonical, storedAs: 'text' } : code;
}

export function textOfCode(code: SortedCode): string {
  return 'canonical' in code ? code.canonical : code.text;
}
