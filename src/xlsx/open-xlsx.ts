import { read } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { WorkbookError } from '../session/workbook';
import { foreignFile } from './file-signature';
import { harmlessParts } from './harmless-parts';
import { unpackArchive } from './unpack-archive';

/** A workbook file as SheetJS sees it, with the text of its parts. */
export interface OpenFile {
  readonly workbook: WorkBook;
  /** Where the archive keeps the list of sheets: `xl/workbook.xml` as a rule, but the file itself says so. */
  readonly workbookPath: string;
  /** The XML of a part by its path in the archive, `xl/worksheets/sheet1.xml`; `''` where there is none. */
  readonly part: (path: string) => string;
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** Every archive of Office has it; one of another program has not. */
const LIST_OF_KINDS = '[Content_Types].xml';

/** Throws a {@link WorkbookError} that says what the file is, for anything that is no readable .xlsx file. */
export function openXlsx(bytes: Uint8Array): OpenFile {
  const foreign = foreignFile(bytes);
  if (foreign !== null) throw new WorkbookError({ kind: foreign });
  const parts = unpackArchive(bytes);
  if (!parts.has(LIST_OF_KINDS)) throw new WorkbookError({ kind: 'not-a-workbook' });
  if (parts.has('word/document.xml')) throw new WorkbookError({ kind: 'word-document' });
  const workbook = workbookIn(parts);
  const workbookPath = workbookPathIn(workbook);
  return { workbook, workbookPath, part: (path) => new TextDecoder().decode(parts.get(path)) };
}

/**
 * Empty cells are asked for, since SheetJS takes formulas without a result for such. It is given an archive of our own, in
 * which nothing is packed: what it would make of a dishonest one does not matter then.
 */
function workbookIn(parts: Parts): WorkBook {
  const archive = zipSync(Object.fromEntries(harmlessParts(parts)), { level: 0 });
  try {
    return read(archive, { type: 'array', dense: true, cellNF: true, cellFormula: true, cellHTML: false, sheetStubs: true });
  } catch {
    throw new WorkbookError({ kind: lists(parts, 'sheet.main') ? 'damaged' : 'not-a-workbook' });
  }
}

/** A presentation has no such part, an .xlsb one that is no XML. */
function workbookPathIn(workbook: WorkBook): string {
  const directory: unknown = 'Directory' in workbook ? workbook.Directory : null;
  const declared: unknown = typeof directory === 'object' && directory !== null && 'workbooks' in directory ? directory.workbooks : null;
  const [first] = Array.isArray(declared) ? declared.map(String) : [];
  if (first?.endsWith('.xml') !== true) throw new WorkbookError({ kind: 'not-a-workbook' });
  return first.replace(/^\//, '');
}

function lists(parts: Parts, kind: string): boolean {
  return new TextDecoder().decode(parts.get(LIST_OF_KINDS)).includes(kind);
}
