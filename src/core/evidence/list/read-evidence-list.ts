import { findTables } from '../../table/find-tables';
import { summaryKind } from '../../table/row-labels';
import { foldSpaces } from '../../workbook/folded-text';
import { bottomOf, cellAt } from '../../workbook/snapshot';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { documentNumber } from '../document-number';
import type { DocumentNumber } from '../document-number';
import { readEvidence } from '../evidence-reading';
import type { EvidenceList, ListedDocument } from './evidence-list';
import { listHeadingAt } from './list-headings';
import type { ListColumn, ListHeading } from './list-headings';

/** The list below its headings, down to the headings of another table or to the end of the sheet. */
export function readEvidenceList(snapshot: SheetSnapshot, top: number, heading: ListHeading): EvidenceList {
  const documents: ListedDocument[] = [];
  let filled = 0;
  let row = heading.bottom + 1;
  for (; row < bottomOf(snapshot) && !endsAt(snapshot, row); row += 1) {
    const text = (column: ListColumn): string => textAt(snapshot, row, heading.columns.get(column));
    const words = [text('reference'), text('symbol'), text('name')];
    if (words.every((each) => each === '') || words.some(isNoDocument) || isNumberOfColumns(words)) continue;
    filled += 1;
    const document = documentIn(text);
    const column = heading.columns.get(document?.isNamedInReference === true ? 'reference' : 'name') ?? heading.columns.get('reference');
    if (document !== null && column !== undefined) documents.push({ row, column, ...document.named });
  }
  // What the framework asks for is listed too, and names a decision now and then: such a list enters no documents.
  const isRead = heading.columns.has('reference') || documents.length * 2 >= filled;
  return { sheet: snapshot.sheet, top, bottom: row, documents: isRead ? documents : [] };
}

interface DocumentRow {
  readonly isNamedInReference: boolean;
  readonly named: Pick<ListedDocument, 'reference' | 'own' | 'mentioned'>;
}

function documentIn(text: (column: ListColumn) => string): DocumentRow | null {
  const inName = numbersCited(text('name'));
  const reference = withSymbol(text('reference'), text('symbol'));
  const inReference = numbersIn(reference);
  if (inReference.length > 0)
    return { isNamedInReference: true, named: { reference, own: inReference, mentioned: inName.map(({ number }) => number) } };
  const [first, ...others] = inName;
  if (first === undefined) return null;
  const named = { reference: first.reference, own: [first.number], mentioned: others.map(({ number }) => number) };
  return { isNamedInReference: false, named };
}

/** Number and symbol may stand in columns of their own. */
function withSymbol(number: string, symbol: string): string {
  if (number === '' || symbol === '') return number;
  return /[/\p{L}]/u.test(number) ? number : `${number}/${symbol.replace(/^\//, '')}`;
}

/** A column of references holds one even where it is typed as no sentence would have it: `144`, `144/kh-ubnd`. */
function numbersIn(reference: string): DocumentNumber[] {
  const cited = numbersCited(reference).map(({ number }) => number);
  const [, typed] =
    cited.length > 0 ? [] : (/^(?:s[ốô] ?:? ?)?(\d\S{0,40})$/iu.exec(foldSpaces(reference).replace(/ ?([/-]) ?/g, '$1')) ?? []);
  const number = typed === undefined ? null : documentNumber(typed);
  return number === null ? cited : [number];
}

function numbersCited(text: string): { readonly reference: string; readonly number: DocumentNumber }[] {
  return readEvidence(text).citations.flatMap(({ reference }) => {
    const number = reference === null ? null : documentNumber(reference);
    return reference === null || number === null ? [] : [{ reference, number }];
  });
}

/** `Tổng cộng: 25 tài liệu`. */
function isNoDocument(text: string): boolean {
  return summaryKind(text.split(':')[0] ?? text) === 'total';
}

/** `(1) (2) (3)` below the headings. */
function isNumberOfColumns(words: readonly string[]): boolean {
  return words.filter((text) => text !== '').every((text) => /^\(?\d{1,2}\)?$/.test(text)) && words[2] !== '';
}

function endsAt(snapshot: SheetSnapshot, row: number): boolean {
  return findTables(snapshot).some(({ heading }) => heading.top === row) || listHeadingAt(snapshot, row) !== null;
}

function textAt(snapshot: SheetSnapshot, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const { value } = cellAt(snapshot, row, column);
  return value === null ? '' : foldSpaces(String(value));
}
