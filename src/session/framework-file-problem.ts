import type { JsonMistake } from '../core/framework/framework-json';

/** What can go wrong on the way from a file, or from what ships with the program, to a framework. */
export type FrameworkFileProblem =
  /** The file could not be read at all: moved, renamed or refused. */
  | { readonly kind: 'file-unreadable' }
  /** No table in the file is a framework. */
  | { readonly kind: 'no-framework' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'framework-mistaken'; readonly mistakes: readonly JsonMistake[] }
  /** A part of the program that is fetched on use could not be fetched. */
  | { readonly kind: 'part-missing' };

export class FrameworkFileError extends Error {
  constructor(readonly problem: FrameworkFileProblem) {
    super(problem.kind);
    this.name = 'FrameworkFileError';
  }
}
