import type { Review } from '../../review-result';
import { checkFolder } from './check-folder';
import { evidenceCells } from './evidence-cells';
import type { FolderCheck } from './folder-check';
import { ignoredAs } from './folder-file';
import type { FolderFile } from './folder-file';

export { ignoredAs };

/** What a folder's files are to the documents that a review's scoresheets cite. */
export function checkReview({ sheets }: Pick<Review, 'sheets'>, files: readonly FolderFile[]): FolderCheck {
  return checkFolder(evidenceCells(sheets.map(({ scoresheet }) => scoresheet)), files);
}
