import type { CitedDocument, CitedPlace } from './cited-documents';
import type { FolderFile, IgnoredAs } from './folder-file';
import type { Doubt } from './likeness';

/** What the files of a folder are to the documents that the scoresheets cite. */
export interface FolderCheck {
  /** In the order of the workbook. */
  readonly documents: readonly CheckedDocument[];
  /** Every file once, by path. */
  readonly files: readonly CheckedFile[];
  /** Files without a single byte, by path. */
  readonly empty: readonly FolderFile[];
  /** Files of the same content, two or more together; those that nobody could read are in none. */
  readonly duplicates: readonly (readonly FolderFile[])[];
  /** Files that no one could name by what they are called: more documents may be in them, or packed in archives. */
  readonly unnamed: readonly FolderFile[];
}

export interface CheckedDocument {
  readonly document: CitedDocument;
  readonly standing: DocumentStanding;
}

export type DocumentStanding =
  | { readonly kind: 'found'; readonly files: readonly FolderFile[] }
  /** A person must look. */
  | { readonly kind: 'unsure'; readonly candidates: readonly Candidate[] }
  /** No file could be it. */
  | { readonly kind: 'missing' }
  /** No file is it and none is needed. */
  | { readonly kind: 'not-expected'; readonly because: 'linked' | 'mentioned' };

export interface Candidate {
  readonly file: FolderFile;
  readonly because: CandidateDoubt;
}

export type CandidateDoubt =
  | Doubt
  /** It may as well be another document that is cited. */
  | 'several-documents'
  /** It is this document by its name, and has no content. */
  | 'empty'
  /** Its name has no document's number, and: it lies in the folder of an item that cites the document, … */
  | 'in-folder'
  /** … or a cell that cites the document names it, … */
  | 'named-beside'
  /** … or its name tells the document's kind and day. */
  | 'kind-and-day';

export type CheckedFile = { readonly file: FolderFile } & FileStanding;

export type FileStanding =
  /** `documents`: as they are cited. `namedIn`: the cells that give the file's own name. */
  | { readonly kind: 'used'; readonly documents: readonly CitedDocument[]; readonly namedIn: readonly CitedPlace[] }
  | { readonly kind: 'unused' }
  | { readonly kind: 'ignored'; readonly as: IgnoredAs };
