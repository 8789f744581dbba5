import type { CellRef } from './cell-ref';
import { decodeLegacy } from './legacy-encoding';
import type { LegacyEncoding } from './legacy-encoding';
import { readInLegacy } from './legacy-reading';
import type { LegacyReading } from './legacy-reading';
import type { SheetSnapshot } from './snapshot';

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

/** A snapshot never changes, and reading asks as well as reporting. */
const FOUND = new WeakMap<SheetSnapshot, LegacyText | null>();

/** The sheet's texts in an encoding from before Unicode; `null` where it has none. Many cells tell together what one may not. */
export function legacyTextOn(snapshot: SheetSnapshot): LegacyText | null {
  const known = FOUND.get(snapshot);
  if (known !== undefined) return known;
  const texts = textsOn(snapshot);
  const found = (['TCVN3', 'VNI'] as const)
    .map((encoding) => legacyTextAmong(texts, encoding))
    .reduce((one, other) => ((other?.cells.length ?? 0) > (one?.cells.length ?? 0) ? other : one));
  FOUND.set(snapshot, found);
  return found;
}

interface TextCell extends CellRef {
  readonly text: string;
}

/** A text that holds none of these is the same in every encoding. */
const BEYOND_PLAIN_LETTERS = /[\u00A1-\uFFFF]/;

function textsOn({ values, top, left }: SheetSnapshot): TextCell[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === 'string' && BEYOND_PLAIN_LETTERS.test(value) ? [{ row: top + row, column: left + column, text: value }] : [],
    ),
  );
}

function legacyTextAmong(texts: readonly TextCell[], encoding: LegacyEncoding): LegacyText | null {
  const read = texts.map((cell) => ({ ...cell, reading: readInLegacy(cell.text.normalize('NFC'), encoding) }));
  const telling = new Set(read.flatMap(({ reading }) => (reading.kind === 'legacy' ? reading.telling : [])));
  if (telling.size < LEAST_TELLING[encoding]) return null;
  const columns = votesBy(read, ({ column }) => column);
  const rows = votesBy(read, ({ row }) => row);
  const sheet = votesBy(read, () => 0).get(0) ?? 0;
  const goesWithOthers = ({ row, column }: TextCell): boolean => (columns.get(column) || rows.get(row) || sheet) > 0;
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

/**
 * By how many there are more texts in the encoding than others. What may be either goes with the texts of its column, where
 * those do not tell with the texts of its row, else with the whole sheet: a column may have been pasted from an old workbook.
 */
function votesBy<Each extends TextCell & { readonly reading: LegacyReading }>(read: readonly Each[], keyOf: (cell: Each) => number): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  for (const cell of read) {
    const vote = cell.reading.kind === 'legacy' ? 1 : cell.reading.kind === 'unicode' ? -1 : 0;
    votes.set(keyOf(cell), (votes.get(keyOf(cell)) ?? 0) + vote);
  }
  return votes;
}
