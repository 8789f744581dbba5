import type { SheetRef } from '../../workbook/snapshot';
import type { DocumentNumber } from '../document-number';

/** A sheet, or a part of one, in which a unit enters the documents that its scores rest on: `Danh mục tài liệu kiểm chứng`. */
export interface EvidenceList {
  readonly sheet: SheetRef;
  /** First heading row and one past the last row, from zero. */
  readonly top: number;
  readonly bottom: number;
  /** The rows that name a document by its number, in their order. */
  readonly documents: readonly ListedDocument[];
}

/** A row of an evidence list. */
export interface ListedDocument {
  /** From zero on the sheet; the column is that of number and symbol, or of the name that they stand in. */
  readonly row: number;
  readonly column: number;
  /** Number and symbol as they are written. */
  readonly reference: string;
  /** The documents that the row enters, mostly one. */
  readonly own: readonly DocumentNumber[];
  /** Others that its name speaks of, `… thực hiện Nghị quyết số 76/NQ-CP`. */
  readonly mentioned: readonly DocumentNumber[];
}
