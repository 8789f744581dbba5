import { isNumbers } from '../framework/code-token';
import { plainText } from '../framework/item-code';
import { codeInText, printedCode } from '../framework/printed-code';
import { splitCode } from '../framework/split-code';
import { foldSpaces } from '../workbook/folded-text';
import { rememberedBy } from '../workbook/remembered';
import { cellAt } from '../workbook/snapshot';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { SCORE_COLUMNS } from './column-meaning';
import { headsCodeOrName } from './heads-code-or-name';
import { isSignature, summaryKind } from './row-labels';
import type { SummaryKind } from './row-labels';
import { textOfCode } from './sorted-row';
import type { SortedCode, SortedRow } from './sorted-row';
import type { TableColumns } from './table-columns';

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
    if (own !== null && printed !== null)
      return name === '' && !hasPoints ? null : { kind: 'coded', row, code: own, printed, name, hasPoints };
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
    return typeof values[code - this.snapshot.left] === 'string'
      ? (plainText(label) ?? codeInText(label))
      : printedCode(cellAt(this.snapshot, row, code));
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
export const placesOf = rememberedBy((columns: TableColumns): string =>
  JSON.stringify([columns.code, columns.name, pointsColumns(columns)]),
);

/** A total may carry a code like an area's, `IX`, but none with points. */
function rowSummary(printed: string | null, label: string, name: string): SummaryKind | null {
  if (printed === null) return summaryKind(label) ?? summaryKind(name);
  return printed.includes('.') ? null : summaryKind(name);
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
