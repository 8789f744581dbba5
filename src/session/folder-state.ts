import type { FolderCheck } from '../core/evidence/folder/folder-check';
import type { Unreadable } from './files';

/** All that a view shows of the folder. A new object at every change. */
export interface FolderState {
  /** `name` is `null` where files were picked one by one; `files` counts all of them. `null` before a choice. */
  readonly folder: { readonly name: string | null; readonly files: number } | null;
  /** How many of the files that are to be read have been; `null` while none is being read. */
  readonly progress: Progress | null;
  /** How far the last reading came. */
  readonly read: Progress;
  /** What the files are to the review on show; `null` before all have been read, or without a review. */
  readonly check: FolderCheck | null;
  /** Files that could not be read, by path. Their names were looked at all the same. */
  readonly unreadable: readonly UnreadableFile[];
  /** A part of the program that is fetched on use could not be fetched. */
  readonly isPartMissing: boolean;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface UnreadableFile {
  readonly path: string;
  readonly because: Unreadable;
}

export const NO_FOLDER: FolderState = {
  folder: null,
  progress: null,
  read: { done: 0, of: 0 },
  check: null,
  unreadable: [],
  isPartMissing: false,
};
