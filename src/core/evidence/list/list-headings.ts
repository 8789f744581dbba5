import { foldSpaces, foldText } from '../../workbook/folded-text';
import { cellAt, rightOf } from '../../workbook/snapshot';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { headingMeaning } from '../../table/column-headings';

/** What a column of an evidence list holds, as far as it tells documents. */
export type ListColumn = 'reference' | 'symbol' | 'date' | 'issuer' | 'name';

/** The columns of an evidence list, from zero on the sheet, and its last heading row. */
export interface ListHeading {
  readonly bottom: number;
  readonly columns: ReadonlyMap<ListColumn, number>;
}

/** Headings as folded text. */
const HEADINGS: readonly (readonly [RegExp, ListColumn])[] = [
  [/^so(?: ?[,/&-] ?| va | )(?:ky )?hieu\b|^so(?: (?:van ban|vb|tai lieu))?$|^(?:reference|number and symbol)$/, 'reference'],
  [/^ky hieu(?: (?:van ban|vb|tai lieu))?$|^symbol$/, 'symbol'],
  [/^(?:ngay|thoi gian)(?:,? thang)?(?:,? nam)?(?: (?:ban hanh|van ban|vb|ky|tai lieu))?$|^date$/, 'date'],
  [/^(?:co quan|don vi|noi)(?: (?:ban hanh|phat hanh|ky))$|^issuer$/, 'issuer'],
  [
    /^(?:ten$|(?:ten (?:loai|tai lieu|van ban|vb|minh chung|ho so|tlkc)|trich yeu|noi dung|tai lieu|minh chung|van ban|tlkc|document|subject)\b)/,
    'name',
  ],
];

const LONGEST_HEADING = 60;
const MOST_HEADING_ROWS = 3;

/** The headings that begin in a row; `null` where no evidence list's do. A list is numbered, or tells two things of a document. */
export function listHeadingAt(snapshot: SheetSnapshot, row: number): ListHeading | null {
  const top = listColumnsIn(snapshot, row);
  if (!(top.has('reference') || top.has('name')) || top.size + (isNumbered(snapshot, row) ? 1 : 0) < 2) return null;
  let columns = top;
  let bottom = row;
  for (let below = row + 1; below < row + MOST_HEADING_ROWS && isHeadingBelow(snapshot, below); below += 1) {
    columns = new Map([...columns, ...listColumnsIn(snapshot, below)]);
    bottom = below;
  }
  return { bottom, columns };
}

/** The first column of each meaning. */
function listColumnsIn(snapshot: SheetSnapshot, row: number): ReadonlyMap<ListColumn, number> {
  const columns = new Map<ListColumn, number>();
  for (const { text, column } of textsIn(snapshot, row)) {
    const meaning = columnMeaning(text);
    if (meaning !== null && !columns.has(meaning)) columns.set(meaning, column);
  }
  return columns;
}

/** A heading of several rows: below the first, short words without any number. */
function isHeadingBelow(snapshot: SheetSnapshot, row: number): boolean {
  const texts = textsIn(snapshot, row);
  return (
    texts.some(({ text }) => columnMeaning(text) !== null) && texts.every(({ text }) => text.length <= LONGEST_HEADING && !/\d/.test(text))
  );
}

function isNumbered(snapshot: SheetSnapshot, row: number): boolean {
  return textsIn(snapshot, row).some(({ text }) => headingMeaning(text) === 'code');
}

function columnMeaning(text: string): ListColumn | null {
  if (text.length > LONGEST_HEADING) return null;
  const folded = foldText(text);
  return HEADINGS.find(([words]) => words.test(folded))?.[1] ?? null;
}

function textsIn(snapshot: SheetSnapshot, row: number): { readonly text: string; readonly column: number }[] {
  return Array.from({ length: rightOf(snapshot) - snapshot.left }, (_, at) => snapshot.left + at).flatMap((column) => {
    const { value } = cellAt(snapshot, row, column);
    const text = value === null ? '' : foldSpaces(String(value));
    return text === '' ? [] : [{ text, column }];
  });
}
