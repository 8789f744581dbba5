import { read } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import { WorkbookError } from '../session/workbook';

/** An .xlsx file is a zip archive; an .xls or a file locked by a password is not. */
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** An archive ends in a table of contents, of this signature and length, and a comment of at most 65,535 bytes. */
const CONTENTS_SIGNATURE = [0x50, 0x4b, 0x05, 0x06];
const CONTENTS_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** A workbook file as SheetJS sees it, with the text of its parts. */
export interface OpenFile {
  readonly workbook: WorkBook;
  /** Where the archive keeps the list of sheets: `xl/workbook.xml` as a rule, but the file itself says so. */
  readonly workbookPath: string;
  /** The XML of a part by its path in the archive, `xl/worksheets/sheet1.xml`; `''` where there is none. */
  readonly part: (path: string) => string;
}

/** Throws {@link WorkbookError} `not-a-workbook` for anything that is no readable .xlsx file. */
export function openXlsx(bytes: Uint8Array): OpenFile {
  const workbook = workbookIn(bytes);
  if (workbook === null) throw new WorkbookError({ kind: 'not-a-workbook' });
  const workbookPath = workbookPathIn(workbook);
  if (workbookPath === null) throw new WorkbookError({ kind: 'not-a-workbook' });
  return { workbook, workbookPath, part: (path) => partOf(workbook, path) };
}

/** `null` for whatever SheetJS cannot read. Empty cells are asked for, since it takes formulas without a result for such. */
function workbookIn(bytes: Uint8Array): WorkBook | null {
  if (!hasAt(bytes, 0, ZIP_SIGNATURE) || !endsAsArchive(bytes)) return null;
  try {
    return read(bytes, { type: 'array', dense: true, cellNF: true, cellFormula: true, cellHTML: false, sheetStubs: true, bookFiles: true });
  } catch {
    return null;
  }
}

/** SheetJS never comes back from a search for the end of a short archive that was cut off. */
function endsAsArchive(bytes: Uint8Array): boolean {
  const last = bytes.length - CONTENTS_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (hasAt(bytes, at, CONTENTS_SIGNATURE)) return true;
  }
  return false;
}

function hasAt(bytes: Uint8Array, position: number, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[position + at] === byte);
}

/** `null` in an archive of another kind: a .docx has no such part, an .ods no list of kinds, an .xlsb one that is no XML. */
function workbookPathIn(workbook: WorkBook): string | null {
  const declared = property('Directory' in workbook ? workbook.Directory : null, 'workbooks');
  const [first] = Array.isArray(declared) ? declared.map(String) : [];
  return first?.endsWith('.xml') === true ? first.replace(/^\//, '') : null;
}

/** The archive's parts, which SheetJS hands over on request but does not declare. */
function partOf(workbook: WorkBook, path: string): string {
  const files: unknown = 'files' in workbook ? workbook.files : null;
  const file = property(files, path);
  const content = property(file, 'content');
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : '';
}

function property(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
