import { printedCode } from '../framework/printed-code';
import type { PrintedCode } from '../framework/printed-code';
import { splitCode } from '../framework/split-code';
import { foldSpaces, foldText } from '../workbook/folded-text';
import { Remembered, rememberedBy, rememberedByText } from '../workbook/remembered';
import { cellAt } from '../workbook/snapshot';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { headingMeaning } from './column-headings';
import { HEADINGS } from './heading-words';
import { SCORE_COLUMNS } from './column-meaning';
import { isFilled } from './heading-block';
import { headingText } from './heading-path';
import { isSignature, summaryKind } from './row-labels';
import type { SummaryKind } from './row-labels';
import type { TableColumns } from './table-columns';

/** A row before its code is understood, which takes the codes of all rows. */
export interface SortedRow {
  readonly row: number;
  readonly kind: 'coded' | 'unnumbered' | SummaryKind | 'heading-again';
  readonly printed: PrintedCode | null;
  readonly text: string;
  /** A number in a column of points. */
  readonly hasPoints: boolean;
}

/** What a row is, whatever stands around it. */
export interface RowAlone {
  /** It may be headings that are typed again. */
  readonly mayHead: boolean;
  readonly sorted: SortedRow | 'signature' | null;
}

/** The same for a row that is as it was. */
export function rowAlone(snapshot: SheetSnapshot, row: number, columns: TableColumns): RowAlone {
  const at = row - snapshot.top;
  const work = (): RowAlone => ({
    mayHead: headsCodeOrName(snapshot, row, columns.code) || headsCodeOrName(snapshot, row, columns.name),
    sorted: sortRow(snapshot, row, columns),
  });
  const values = snapshot.values[at];
  return values === undefined ? work() : ALONE.of(values, [row, snapshot.left, snapshot.numberFormats[at], placesOf(columns)], work);
}

/** The columns that tell what a row is, as a text. */
export const placesOf = rememberedBy((columns: TableColumns): string => JSON.stringify([columns.code, columns.name, pointsColumns(columns)]));

const ALONE = new Remembered<readonly CellValue[], RowAlone>();

const LONGEST_NAME_HEADING = 60;

function headsCodeOrName(snapshot: SheetSnapshot, row: number, column: number): boolean {
  const heading = headingText(snapshot, row, column);
  // Most cells are no headings, and folding each of them is what would make a long table slow.
  if (heading.length > LONGEST_NAME_HEADING || !beginsLikeHeading(heading)) return false;
  const meaning = headingMeaning(heading);
  return meaning === 'code' || meaning === 'name';
}

/** Whether it may be a heading of codes or names, as far as its first letter tells. */
function beginsLikeHeading(heading: string): boolean {
  const first = /^\p{L}\p{M}*/u.exec(heading)?.[0];
  return first !== undefined && beginsCodeOrName(first);
}

const beginsCodeOrName = rememberedByText((letter): boolean => [...HEADINGS.code, ...HEADINGS.name, 'linh vuc'].some((heading) => heading.startsWith(foldText(letter))));

function sortRow(snapshot: SheetSnapshot, row: number, columns: TableColumns): SortedRow | 'signature' | null {
  if (!isFilled(snapshot, row)) return null;
  const { printed, name, label } = codeAndName(snapshot, row, columns);
  const summary = rowSummary(printed, label, name);
  const hasPoints = hasNumber(snapshot, row, columns);
  if (summary !== null) return { row, kind: summary, printed, text: name, hasPoints };
  if (printed !== null) return name === '' && !hasPoints ? null : { row, kind: 'coded', printed, text: name, hasPoints };
  if (!hasPoints && isSignatureRow(snapshot, row)) return 'signature';
  return { row, kind: 'unnumbered', printed: null, text: name === '' ? label : name, hasPoints };
}

/** A total may carry a code like an area's, `IX`, but none with points. */
function rowSummary(printed: PrintedCode | null, label: string, name: string): SummaryKind | null {
  if (printed === null) return summaryKind(label) ?? summaryKind(name);
  return printed.text.includes('.') ? null : summaryKind(name);
}

/** `label`: the text of the code cell, over which a total's label is often merged. */
function codeAndName(
  snapshot: SheetSnapshot,
  row: number,
  columns: TableColumns,
): { readonly printed: PrintedCode | null; readonly name: string; readonly label: string } {
  const label = textAt(snapshot, row, columns.code);
  if (columns.code !== columns.name) {
    const name = textAt(snapshot, row, columns.name);
    return { printed: printedCode(cellAt(snapshot, row, columns.code)), name, label };
  }
  const split = splitCode(label);
  return { printed: split?.code ?? null, name: split?.name ?? label, label };
}

function hasNumber(snapshot: SheetSnapshot, row: number, columns: TableColumns): boolean {
  return pointsColumns(columns).some((column) => typeof cellAt(snapshot, row, column).value === 'number');
}

const pointsColumns = rememberedBy(({ others }: TableColumns): readonly number[] =>
  (['maximum', ...SCORE_COLUMNS] as const).flatMap((meaning) => others.get(meaning) ?? []),
);

function isSignatureRow(snapshot: SheetSnapshot, row: number): boolean {
  const values = snapshot.values[row - snapshot.top] ?? [];
  return values.some((value) => typeof value === 'string' && value !== '' && isSignature(value.trim()));
}

function textAt(snapshot: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(snapshot, row, column);
  return value === null ? '' : foldSpaces(String(value));
}
