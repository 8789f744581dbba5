import { documentNumber } from '../document-number';
import { DocumentRegister } from '../document-register';
import type { EvidenceLedger } from '../evidence-ledger';
import type { EvidenceList } from './evidence-list';

/** A cell that cites documents which no list has. */
export interface UnregisteredDocuments {
  readonly item: string;
  /** The cell, from zero on the sheet. */
  readonly row: number;
  readonly column: number;
  /** As they are written, each once, in the order of the text. */
  readonly references: readonly string[];
}

/** Several lists of a workbook, one a unit, are as good as one; so is a document that a list only speaks of. */
export function unregisteredIn({ lines }: EvidenceLedger, lists: readonly EvidenceList[]): UnregisteredDocuments[] {
  const listed = lists.flatMap(({ documents }) => documents);
  const register = new DocumentRegister(listed.flatMap(({ own, mentioned }) => [...own, ...mentioned]));
  return lines.flatMap(({ item, row, citations }) => {
    if (row === null) return [];
    const missing = citations.flatMap(({ reference, column }) => {
      const number = reference === null ? null : documentNumber(reference);
      return reference === null || number === null || register.has(number) ? [] : [{ reference, column }];
    });
    return [...new Set(missing.map(({ column }) => column))].map((column) => ({
      ...{ item, row, column },
      references: [...new Set(missing.filter((each) => each.column === column).map(({ reference }) => reference))],
    }));
  });
}
