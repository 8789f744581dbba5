import type { CellRef } from './cell-ref';
import { Followed } from './followed';
import { decodeLegacy } from './legacy-encoding';
import type { LegacyEncoding } from './legacy-encoding';
import { readInLegacy } from './legacy-reading';
import type { LegacyReading } from './legacy-reading';
import type { CellValue, SheetSnapshot } from './snapshot';

/** A cell whose text is in an encoding from before Unicode; its place counts from zero on the sheet. */
export interface LegacyCell extends CellRef {
  readonly found: string;
  readonly understood: string;
}

/** The texts of one sheet that only look right in a font of their own, row by row. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly cells: readonly LegacyCell[];
}

/** So many different words on a sheet that make sense in the encoding alone are no accident. VNI is more like French. */
const LEAST_TELLING: Readonly<Record<LegacyEncoding, number>> = { TCVN3: 2, VNI: 3 };

/** Reading asks as well as reporting. */
const READ = new Followed<SheetReading>();

/** The sheet's texts in an encoding from before Unicode; `null` where it has none. Many cells tell together what one may not. */
export function legacyTextOn(snapshot: SheetSnapshot): LegacyText | null {
  return READ.at(snapshot.sheet, snapshot, [], {
    anew: () => lookForLegacyText(snapshot),
    follow: (before, rows) =>
      before.nothingTells && !rows.some((row) => cellsTell(snapshot.values[row - snapshot.top] ?? [])) ? before : null,
  }).found;
}

interface SheetReading {
  readonly found: LegacyText | null;
  /** No word of the sheet makes sense in an encoding alone. */
  readonly nothingTells: boolean;
}

function lookForLegacyText(snapshot: SheetSnapshot): SheetReading {
  const isAnyTelling = anyRowTells(snapshot, snapshot.values.length);
  SO_FAR.delete(snapshot);
  if (!isAnyTelling) return { found: null, nothingTells: true };
  const rows = textsOn(snapshot);
  const found = (['TCVN3', 'VNI'] as const)
    .map((encoding) => legacyTextAmong(rows, encoding))
    .reduce((one, other) => ((other?.cells.length ?? 0) > (one?.cells.length ?? 0) ? other : one));
  return { found, nothingTells: false };
}

/** Whether a text of the first so many rows makes sense in an encoding alone; asked again for more, it goes on from there. */
export function anyRowTells(snapshot: SheetSnapshot, rows: number): boolean {
  const { values } = snapshot;
  let { at, isTelling } = SO_FAR.get(snapshot) ?? { at: 0, isTelling: false };
  for (; at < rows && !isTelling; at += 1) isTelling = cellsTell(values[at] ?? []);
  SO_FAR.set(snapshot, { at, isTelling });
  return isTelling;
}

const SO_FAR = new WeakMap<SheetSnapshot, { readonly at: number; readonly isTelling: boolean }>();

function cellsTell(cells: readonly CellValue[]): boolean {
  for (const value of cells) if (typeof value === 'string' && value !== '' && mayBeLegacy(value) && tells(value)) return true;
  return false;
}

function tells(text: string): boolean {
  const { TCVN3, VNI } = readingsOf(text);
  return TCVN3.kind === 'legacy' || VNI.kind === 'legacy';
}

/** No old text holds a letter that only Unicode has; and one of plain letters alone is the same in every encoding. */
function mayBeLegacy(text: string): boolean {
  let isBeyondPlain = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign < FIRST_BEYOND_PLAIN) continue;
    if (isOnlyInUnicode(sign)) return false;
    isBeyondPlain = true;
  }
  return isBeyondPlain;
}

const FIRST_BEYOND_PLAIN = 0xa1;

/** Latin letters beyond those of one byte, and Vietnamese ones with two marks: within the first few letters of most texts. */
function isOnlyInUnicode(sign: number): boolean {
  return sign >= 0x100 && (sign <= 0x24f || (sign >= 0x1ea0 && sign <= 0x1ef9));
}

interface TextCell extends CellRef {
  readonly text: string;
}

const BEYOND_PLAIN_LETTERS = /[\u00A1-\uFFFF]/;

function legacyTextAmong(rows: readonly RowOfTexts[], encoding: LegacyEncoding): LegacyText | null {
  const telling = new Set<string>();
  for (const { texts } of rows) for (const { readings } of texts) addTelling(readings[encoding], telling);
  if (telling.size < LEAST_TELLING[encoding]) return null;
  const read = rows.flatMap(({ row, texts }) =>
    texts.map(({ column, text, readings }): ReadCell => ({ row, column, text, reading: readings[encoding] })),
  );
  const columns = tellingByColumn(read);
  const votes = votesBy(read, ({ row }) => row);
  const sheet = votesBy(read, () => 0).get(0) ?? 0;
  const goesWithOthers = (cell: TextCell): boolean =>
    (voteOfNearest(columns.get(cell.column) ?? [], cell) || votes.get(cell.row) || sheet) > 0;
  const cells = read.filter((cell) => cell.reading.kind === 'legacy' || (cell.reading.kind === 'either' && goesWithOthers(cell)));
  return {
    encoding,
    cells: cells.map(({ row, column, text }) => ({
      row,
      column,
      found: text,
      understood: decodeLegacy(text.normalize('NFC'), encoding),
    })),
  };
}

function addTelling(reading: LegacyReading, telling: Set<string>): void {
  if (reading.kind === 'legacy') for (const word of reading.telling) telling.add(word);
}

type ReadCell = TextCell & { readonly reading: LegacyReading };

/** The texts of a row with letters beyond the plain ones. */
interface RowOfTexts {
  readonly row: number;
  readonly texts: readonly ReadText[];
}

interface ReadText {
  readonly column: number;
  readonly text: string;
  readonly readings: Readonly<Record<LegacyEncoding, LegacyReading>>;
}

function textsOn(snapshot: SheetSnapshot): RowOfTexts[] {
  const { values, top, left } = snapshot;
  return values.map((cells, at) => ({ row: top + at, texts: textsIn(cells, left) }));
}

function textsIn(cells: readonly CellValue[], left: number): ReadText[] {
  return cells.flatMap((value, column) =>
    typeof value === 'string' && BEYOND_PLAIN_LETTERS.test(value)
      ? [{ column: left + column, text: value, readings: readingsOf(value) }]
      : [],
  );
}

function readingsOf(text: string): Readonly<Record<LegacyEncoding, LegacyReading>> {
  const composed = text.normalize('NFC');
  return { TCVN3: readInLegacy(composed, 'TCVN3'), VNI: readInLegacy(composed, 'VNI') };
}

/**
 * What may be either goes with the nearest text of its column, for a column may have been pasted from an old workbook; where
 * that does not tell, with the texts of its row, else with the whole sheet.
 */
function voteOfNearest(telling: readonly ReadCell[], { row }: TextCell): number {
  const least = telling.reduce((distance, cell) => Math.min(distance, Math.abs(cell.row - row)), Infinity);
  return telling.filter((cell) => Math.abs(cell.row - row) === least).reduce((sum, cell) => sum + voteOf(cell), 0);
}

function tellingByColumn(read: readonly ReadCell[]): ReadonlyMap<number, readonly ReadCell[]> {
  const columns = new Map<number, ReadCell[]>();
  for (const cell of read) {
    const known = columns.get(cell.column) ?? [];
    if (voteOf(cell) !== 0) known.push(cell);
    columns.set(cell.column, known);
  }
  return columns;
}

/** By how many there are more texts in the encoding than others. */
function votesBy(read: readonly ReadCell[], keyOf: (cell: ReadCell) => number): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  for (const cell of read) votes.set(keyOf(cell), (votes.get(keyOf(cell)) ?? 0) + voteOf(cell));
  return votes;
}

function voteOf({ reading }: ReadCell): number {
  return reading.kind === 'legacy' ? 1 : reading.kind === 'unicode' ? -1 : 0;
}
