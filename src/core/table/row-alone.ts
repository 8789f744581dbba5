import { isNumbers } from '../framework/code-token';
import { plainText } from '../framework/item-code';
import type { ItemCode } from '../framework/item-code';
import { codeInText, printedCode } from '../framework/printed-code';
import type { PrintedCode } from '../framework/printed-code';
import { splitCode } from '../framework/split-code';
import { foldSpaces, foldText } from '../workbook/folded-text';
import { rememberedBy, rememberedByText } from '../workbook/remembered';
import { cellAt } from '../workbook/snapshot';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { headingMeaning } from './column-headings';
import { LONGEST_HEADING } from './heading-path';
import { HEADINGS } from './heading-words';
import { SCORE_COLUMNS } from './column-meaning';
import { isSignature, summaryKind } from './row-labels';
import type { SummaryKind } from './row-labels';
import type { TableColumns } from './table-columns';

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

/** What a row is, whatever stands around it: `null` for one that says nothing. */
export type RowAlone = SortedRow | 'signature' | null;

/** The rows of a sheet, each seen alone, by the columns of one table; each is looked at once. */
export class RowsAlone {
  /** It grows with the rows that are asked for: after an edit those are few. */
  readonly #known: (RowAlone | undefined)[] = [];
  readonly #headings = new Set<number>();
  /** Below it there is none, as far as rows were looked at: a long table has its headings at the top. */
  #lowestHeading = -1;
  readonly #points: readonly number[];

  constructor(
    private readonly snapshot: SheetSnapshot,
    private readonly columns: TableColumns,
  ) {
    this.#points = pointsColumns(columns).map((column) => column - snapshot.left);
  }

  at(row: number): RowAlone {
    const at = row - this.snapshot.top;
    const known = this.#known[at];
    if (known !== undefined) return known;
    const alone = this.#look(row);
    this.#known[at] = alone;
    return alone;
  }

  /** Whether it may be headings that are typed again. */
  mayHead(row: number): boolean {
    this.at(row);
    return row <= this.#lowestHeading && this.#headings.has(row);
  }

  #look(row: number): RowAlone {
    const values = this.snapshot.values[row - this.snapshot.top];
    if (values === undefined) return null;
    const code = values[this.columns.code - this.snapshot.left] ?? '';
    const name = values[this.columns.name - this.snapshot.left] ?? '';
    if (name === '' && code === '' && !values.some(isSaid)) return null;
    const label = textOf(code);
    const ownName = textOf(name);
    if (headsCodeOrName(code, label) || headsCodeOrName(name, ownName)) this.#noteHeading(row);
    return this.#sorted(row, values, label, ownName);
  }

  #noteHeading(row: number): void {
    this.#headings.add(row);
    this.#lowestHeading = Math.max(this.#lowestHeading, row);
  }

  #sorted(row: number, values: readonly CellValue[], label: string, ownName: string): RowAlone {
    const { code, name: nameColumn } = this.columns;
    const split = code === nameColumn ? splitCode(label) : null;
    const own = code === nameColumn ? (split?.code ?? null) : this.#code(row, values, label);
    const name = split?.name ?? ownName;
    const hasPoints = this.#hasPoints(values);
    const printed = own === null ? null : textOfCode(own);
    const summary = rowSummary(printed, label, name);
    if (summary !== null) return { kind: summary, row, code: own, text: name, hasPoints };
    if (own !== null && printed !== null) return name === '' && !hasPoints ? null : { kind: 'coded', row, code: own, printed, name, hasPoints };
    if (!hasPoints && isSignatureRow(values)) return 'signature';
    return { kind: 'unnumbered', row, text: name === '' ? label : name, hasPoints };
  }

  #hasPoints(values: readonly CellValue[]): boolean {
    for (const column of this.#points) if (typeof values[column] === 'number') return true;
    return false;
  }

  #code(row: number, values: readonly CellValue[], label: string): SortedCode | null {
    if (label === '') return null;
    const { code } = this.columns;
    return typeof values[code - this.snapshot.left] === 'string' ? (plainText(label) ?? codeInText(label)) : printedCode(cellAt(this.snapshot, row, code));
  }
}

/** The very same for the same sheet, until its rows are put together. */
export function rowsAlone(snapshot: SheetSnapshot, columns: TableColumns): RowsAlone {
  const places = placesOf(columns);
  const known = ALONE.get(snapshot);
  if (known?.places === places) return known.rows;
  const rows = new RowsAlone(snapshot, columns);
  ALONE.set(snapshot, { places, rows });
  return rows;
}

/** To put them together: afterwards nobody asks for single rows, and a long sheet's would be kept for nothing. */
export function takenRowsAlone(snapshot: SheetSnapshot, columns: TableColumns): RowsAlone {
  const rows = rowsAlone(snapshot, columns);
  ALONE.delete(snapshot);
  return rows;
}

const ALONE = new WeakMap<SheetSnapshot, { readonly places: string; readonly rows: RowsAlone }>();

/** The columns that tell what a row is, as a text. */
export const placesOf = rememberedBy((columns: TableColumns): string => JSON.stringify([columns.code, columns.name, pointsColumns(columns)]));

const LONGEST_NAME_HEADING = 60;

function headsCodeOrName(value: CellValue, text: string): boolean {
  // Most cells are no headings, and folding each of them is what would make a long table slow.
  if (typeof value !== 'string' || value.length > LONGEST_HEADING || text.length > LONGEST_NAME_HEADING || !beginsLikeHeading(text)) return false;
  const meaning = headingMeaning(text);
  return meaning === 'code' || meaning === 'name';
}

/** Whether it may be a heading of codes or names, as far as its first letter and first word tell: such are few, and remembered. */
function beginsLikeHeading(text: string): boolean {
  if (text === '' || !signBegins(text.charCodeAt(0))) return false;
  const space = text.indexOf(' ');
  return wordBegins(space === -1 ? text : text.slice(0, space));
}

/** By the signs' codes; every row asks about its texts' first signs. */
const SIGNS_THAT_BEGIN = new Uint8Array(0x10000);
const [UNASKED, BEGINS, BEGINS_NOTHING] = [0, 1, 2];

function signBegins(sign: number): boolean {
  if (SIGNS_THAT_BEGIN[sign] === UNASKED) {
    const folded = foldText(String.fromCharCode(sign));
    const begins = folded === '' || FIRST_WORDS.some((first) => first.startsWith(folded));
    SIGNS_THAT_BEGIN[sign] = begins ? BEGINS : BEGINS_NOTHING;
  }
  return SIGNS_THAT_BEGIN[sign] === BEGINS;
}

/** A sign may follow the word without a space: `STT:`, `Mã/Tên`. */
const wordBegins = rememberedByText((word): boolean => {
  if (!/^\p{L}/u.test(word)) return false;
  const folded = foldText(word).replace(/[()]/g, '');
  return FIRST_WORDS.some((first) => folded.startsWith(first));
});

const FIRST_WORDS: readonly string[] = [...HEADINGS.code, ...HEADINGS.name, 'linh vuc'].map((heading) => heading.split(/[ /]/)[0] ?? '');

/** A total may carry a code like an area's, `IX`, but none with points. */
function rowSummary(printed: string | null, label: string, name: string): SummaryKind | null {
  if (printed === null) return summaryKind(label) ?? summaryKind(name);
  return printed.includes('.') ? null : summaryKind(name);
}

function textOfCode(code: SortedCode): string {
  return 'canonical' in code ? code.canonical : code.text;
}

const pointsColumns = rememberedBy(({ others }: TableColumns): readonly number[] =>
  (['maximum', ...SCORE_COLUMNS] as const).flatMap((meaning) => others.get(meaning) ?? []),
);

function isSaid(value: CellValue): boolean {
  return value !== '';
}

function isSignatureRow(values: readonly CellValue[]): boolean {
  for (const value of values) if (typeof value === 'string' && value !== '' && isSignature(value.trim())) return true;
  return false;
}

function textOf(value: CellValue): string {
  if (typeof value === 'string') return isNumbers(value) ? value : foldSpaces(value);
  return value === null ? '' : String(value);
}
