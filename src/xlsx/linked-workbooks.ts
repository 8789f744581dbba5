import type { OpenFile } from './open-xlsx';
import { relationshipsOf } from './part-relationships';
import { attribute, elements } from './xml-elements';

/** The file names of the workbooks that formulas link to: `[1]` is the first; `''` where the file does not say. */
export function linkedWorkbooks(file: OpenFile): readonly string[] {
  const links = relationshipsOf(file.workbookPath, file);
  return elements(file.part(file.workbookPath), 'externalReference').map((reference) => {
    const path = links.find(({ id }) => id === attribute(reference, 'id'))?.path;
    const target = path === undefined ? '' : (relationshipsOf(path, file)[0]?.target ?? '');
    return fileIn(readable(target));
  });
}

function fileIn(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
}

/** A target is an address, in which a space is `%20`. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const TEXTS_AND_LINKS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'|\[(\d{1,5})\]([\p{L}\p{M}\p{N}_.]*)/gu;

/** A formula as Excel shows it: `[1]Bảng!A1` in the file is `[Sổ.xlsx]Bảng!A1` on the screen. */
export function withWorkbooksNamed(formula: string, workbooks: readonly string[]): string {
  if (workbooks.length === 0) return formula;
  return formula.replace(
    TEXTS_AND_LINKS,
    (written: string, quoted: string | undefined, number: string | undefined, sheet: string, at: number) => {
      if (formula[at + written.length] !== '!') return written;
      if (quoted !== undefined) return `'${quoted.replace(/^\[(\d{1,5})\]/, (link, own: string) => bracketed(own, workbooks) ?? link)}'`;
      const named = number === undefined ? null : bracketed(number, workbooks);
      if (named === null) return written;
      const place = sheet === '' ? named.slice(1, -1) : `${named}${sheet}`;
      return /^[\p{L}\p{M}\p{N}_.[\]]*$/u.test(place) ? place : `'${place}'`;
    },
  );
}

/** `1` → `[Sổ.xlsx]`, as it stands between apostrophes; `null` where nobody knows. */
function bracketed(number: string, workbooks: readonly string[]): string | null {
  const name = workbooks[Number(number) - 1] ?? '';
  return name === '' ? null : `[${name.replaceAll("'", "''")}]`;
}
