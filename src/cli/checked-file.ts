import { reviewWorkbook } from '../core/review';
import type { Review, ReviewOptions } from '../core/review-result';
import { sheetWording } from '../messages/sheet-wording';
import type { Messages } from '../messages/catalogue';
import { faultOf } from '../session/fault';
import { readXlsx } from '../xlsx/read-xlsx';

/** One file of the call: its review, or why there is none. */
export type CheckedFile =
  | { readonly kind: 'reviewed'; readonly file: string; readonly review: Review }
  | { readonly kind: 'failed'; readonly file: string; readonly sentence: string };

/** The bytes of a file by the path that the caller gave; throws where it cannot be read. */
export type ReadFile = (path: string) => Uint8Array;

/** What the files are checked against. */
export type Against = Pick<ReviewOptions, 'framework' | 'today'>;

/** Reviews one file. Nothing is thrown: a file that cannot be checked says why. */
export function checkFile(path: string, { framework, today }: Against, readFile: ReadFile, messages: Messages): CheckedFile {
  const file = baseName(path);
  const failed = (sentence: string): CheckedFile => ({ kind: 'failed', file, sentence });
  const bytes = bytesOf(path, readFile);
  if (bytes === null) return failed(messages.terminal.fileNotFound(path));
  try {
    const review = reviewWorkbook(readXlsx(bytes, file), { framework, wording: sheetWording(messages), today });
    return { kind: 'reviewed', file, review };
  } catch (thrown) {
    return failed(messages.terminal.fault(path, faultOf(thrown, 'reading')));
  }
}

/** `null` where the file cannot be read. */
export function bytesOf(path: string, readFile: ReadFile): Uint8Array | null {
  try {
    return readFile(path);
  } catch {
    return null;
  }
}

/** The last part of a path, whichever way its slashes lean. */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
