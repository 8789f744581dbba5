import type { CitedDocument } from '../core/evidence/folder/cited-documents';
import type { CandidateDoubt, CheckedFile, DocumentStanding } from '../core/evidence/folder/folder-check';
import type { IgnoredAs } from '../core/evidence/folder/folder-file';
import type { Unreadable } from '../session/files';
import type { FolderState, Progress } from '../session/folder-state';

type NotExpected = Extract<DocumentStanding, { kind: 'not-expected' }>['because'];

/** How the comparison of a folder with the citations is told. */
export interface FolderMessages {
  readonly heading: string;
  /** What it does, and that nothing leaves the computer. */
  readonly lead: string;
  /** Browsers ask before they hand over a folder, in words that may alarm. */
  readonly browserAsks: string;
  readonly chooseFolder: string;
  readonly chooseFiles: string;
  readonly stop: string;
  readonly progress: (progress: Progress) => string;
  readonly partMissing: string;
  /** What was chosen and how far it was read. */
  readonly read: (state: Pick<FolderState, 'folder' | 'read'>) => string;
  /** Some files were not read: what that leaves open. */
  readonly notAllRead: string;
  readonly nothingCited: string;

  readonly counts: string;
  readonly found: (count: number) => string;
  readonly missing: (count: number) => string;
  readonly unsure: (count: number) => string;
  readonly notExpected: (count: number) => string;
  readonly empty: (count: number) => string;
  readonly duplicates: (groups: number) => string;
  readonly unused: (count: number) => string;
  readonly ignored: (count: number) => string;
  readonly unreadable: (count: number) => string;

  /** Files that may hold what is missing, though their names do not say so; `null` where there is none. */
  readonly missingHint: (unnamed: number) => string | null;
  readonly unsureHint: string;
  readonly duplicatesHint: string;
  readonly unusedHint: string;

  readonly document: (document: Pick<CitedDocument, 'type' | 'reference' | 'writtenDate'>) => string;
  /** A cell and its item; `place` in words. */
  readonly citedAt: (place: string, item: string | null) => string;
  readonly doubts: Readonly<Record<CandidateDoubt, string>>;
  readonly notExpectedBecause: Readonly<Record<NotExpected, string>>;
  readonly ignoredAs: Readonly<Record<IgnoredAs, string>>;
  readonly unreadableBecause: Readonly<Record<Unreadable, string>>;
  /** What opens a document's files where they are many. */
  readonly files: (count: number) => string;
  readonly group: (number: number) => string;
  readonly size: (bytes: number) => string;
  readonly noHash: string;
  readonly shortHash: (short: string) => string;
  readonly copyHash: string;
  readonly copyHashOf: (path: string) => string;
  readonly copied: string;
  readonly copyByHand: string;

  readonly list: FolderListMessages;
}

/** The whole list as a file. */
export interface FolderListMessages {
  readonly save: string;
  readonly fileName: string;
  readonly headings: readonly [standing: string, document: string, cited: string, path: string, bytes: string, hash: string];
  readonly files: Readonly<Record<CheckedFile['kind'], string>>;
  readonly documents: Readonly<Record<Exclude<DocumentStanding['kind'], 'found'>, string>>;
}
