import { partsOf } from './folder-file';
import { foldedForReading, TAKEN_OUT } from './name-runs';

/** `1.1.1`, `Mục 1.1.1. `, `1.1`; other signs than points part numbers of many kinds, so they tell a code of three parts alone. */
const CODE =
  /^[\s_.-]*(?:(?:muc|tieu chi thanh phan|tieu chi|tctp|tc|linh vuc|lv|nhom)[\s_.:-]*)?(?<code>\d{1,2}(?:\.\d{1,2}){1,5}(?!\d|\.\d)|\d{1,2}(?<sign>[_-])\d{1,2}(?:\k<sign>\d{1,2}){1,4}(?!\d|\k<sign>))/;

/** A code of one part, of a folder by itself: `Mục 3`, `3`. */
const SINGLE = /^(?:(?:muc|tieu chi|tc)[\s_.:-]*)?0*(?<code>\d{1,2})[\s.]*$/;

/** The item code that a folder or a file's own name begins with, `1.1.1. Ban hành` → `1.1.1`; `null` where it has none. */
export function codeIn(folded: string): string | null {
  return plain(CODE.exec(folded)?.groups?.['code']);
}

/** The code that the path names nearest to the file, its own name included; `null` where it names none. */
export function itemOfPath(path: string): string | null {
  const [name = '', ...folders] = partsOf(path).map(foldedForReading).reverse();
  const own = codeIn(name);
  if (own !== null) return own;
  const codes = folders.map((folder) => codeIn(folder) ?? plain(SINGLE.exec(folder)?.groups?.['code']));
  return codes.find((code) => code !== null) ?? null;
}

/** Whether what lies at a code is about an item: at its own, or at that of the criterion above it. */
export function isAbout(code: string, item: string): boolean {
  // The folder `1` may be the first of anything.
  return code === item || (code.includes('.') && item.startsWith(`${code}.`));
}

/** A folded name without the code at its beginning. */
export function withoutCode(folded: string): string {
  const [beginning = ''] = codeIn(folded) === null ? [] : (CODE.exec(folded) ?? []);
  return TAKEN_OUT.repeat(beginning.length) + folded.slice(beginning.length);
}

/** `01.1.02` → `1.1.2` */
function plain(code: string | undefined): string | null {
  return code === undefined
    ? null
    : code
        .split(/[._-]/)
        .map((part) => part.replace(/^0+(?=\d)/, ''))
        .join('.');
}
