import type { Scoresheet } from '../../scoresheet/scoresheet';
import { bottomOf, cellAt } from '../../workbook/snapshot';
import type { SheetRef, SheetSnapshot } from '../../workbook/snapshot';
import { documentNumber } from '../document-number';
import type { DocumentNumber } from '../document-number';
import { DocumentRegister } from '../document-register';
import { readEvidence } from '../evidence-reading';
import type { EvidenceList, ListedDocument } from './evidence-list';

interface ScoredTable {
  readonly scoresheet: Scoresheet;
  readonly snapshot: SheetSnapshot;
}

export interface UncitedDocument extends ListedDocument {
  readonly sheet: SheetRef;
}

/** The listed documents that no table cites. Tables that cite nothing at all refer to their lists in some other way: by row, say. */
export function uncitedDocuments(tables: readonly ScoredTable[], lists: readonly EvidenceList[]): UncitedDocument[] {
  const cited = tables.flatMap((table) => citedBeside(table, lists));
  if (cited.length === 0) return [];
  const register = new DocumentRegister(cited);
  return lists.flatMap(({ sheet, documents }) =>
    documents.filter(({ own }) => !own.some((document) => register.has(document))).map((document) => ({ ...document, sheet })),
  );
}

/** In any column of words and on any row from the headings down: of branches, options, bonus and notes as well as of items. */
function citedBeside({ scoresheet, snapshot }: ScoredTable, lists: readonly EvidenceList[]): DocumentNumber[] {
  const { headingBottom, columns } = scoresheet;
  const words = new Set([columns.name, ...columns.texts.values(), ...columns.supplements.values()]);
  const ownLists = lists.filter(({ sheet }) => sheet.id === snapshot.sheet.id);
  const isListed = (row: number): boolean => ownLists.some(({ top, bottom }) => top <= row && row < bottom);
  const rows = Array.from({ length: Math.max(0, bottomOf(snapshot) - headingBottom - 1) }, (_, at) => headingBottom + 1 + at);
  return rows.filter((row) => !isListed(row)).flatMap((row) => [...words].flatMap((column) => citedAt(snapshot, row, column)));
}

function citedAt(snapshot: SheetSnapshot, row: number, column: number): DocumentNumber[] {
  const { value } = cellAt(snapshot, row, column);
  return typeof value !== 'string'
    ? []
    : readEvidence(value).citations.flatMap(({ reference }) => (reference === null ? null : documentNumber(reference)) ?? []);
}
