import { CFB, utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { archiveOf, longPartOf, partOf, partsOf } from './archive-of';
import type { PackedPart } from './archive-of';
import { xlsxOf } from './xlsx-of';

const MEGABYTE = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';

/** Office's old container with these streams in it. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(container, `/${name}`, Buffer.alloc(5000, name));
  const written: unknown = CFB.write(container, { type: 'buffer', fileType: 'cfb' });
  if (!(written instanceof Uint8Array)) throw new Error('no container was written');
  return new Uint8Array(written);
}

/** As Excel writes a workbook that asks for a password before it opens. */
export function lockedWorkbook(): Uint8Array {
  return compoundFile('EncryptionInfo', '!DataSpaces/Version', '!DataSpaces/DataSpaceMap', 'EncryptedPackage');
}

/** A sheet saved in another of Excel's formats. */
export function workbookOfKind(bookType: BookType): Uint8Array {
  const workbook = utils.book_new(utils.aoa_to_sheet([['STT', 'Điểm tối đa']]), 'Bảng điểm');
  const bytes: ArrayBuffer = write(workbook, { type: 'array', bookType });
  return new Uint8Array(bytes);
}

export function wordDocument(): Uint8Array {
  return archiveOf([
    partOf('[Content_Types].xml', '<Types><Default Extension="xml" ContentType="application/xml"/></Types>'),
    partOf('word/document.xml', '<w:document><w:body><w:p><w:r><w:t>Bảng chấm điểm</w:t></w:r></w:p></w:body></w:document>'),
  ]);
}

/** A workbook in which a part stands in the place of the first sheet, or beside the other parts. */
export async function workbookWith(part: PackedPart, form: { readonly large?: boolean } = {}): Promise<Uint8Array> {
  const parts = partsOf(await xlsxOf({ 'Bảng điểm': '| STT | Điểm tối đa |' }));
  return archiveOf([...parts.filter(({ path }) => path !== part.path), part], form);
}

/** A sheet of so many rows that its XML has 200 megabytes. */
export function endlessSheet(): Promise<Uint8Array> {
  const rows = '<row><c><v>0.5</v></c><c t="inlineStr"><is><t>Kế hoạch</t></is></c></row>'.repeat(10_000);
  const times = Math.ceil((200 * MEGABYTE) / new TextEncoder().encode(rows).length);
  return workbookWith(longPartOf(SHEET, '<worksheet><sheetData>', rows, times, '</sheetData></worksheet>'));
}

/** Zeros without end in the place of a sheet: ten gigabytes in ten megabytes. `declared`: what the archive says of them. */
export function bomb(declared?: number): Promise<Uint8Array> {
  const part = longPartOf(SHEET, '', '\0'.repeat(MEGABYTE), 10 * 1024, '');
  return workbookWith({ ...part, size: declared ?? part.size });
}

/** One sheet's packed bytes serve for a thousand sheets, as in the bombs that need no packing within packing. */
export async function overlappingBomb(): Promise<Uint8Array> {
  const parts = partsOf(await xlsxOf({ 'Bảng điểm': '| STT | Điểm tối đa |' }));
  const core = longPartOf('xl/worksheets/core.xml', '', ' '.repeat(MEGABYTE), 1, '');
  const shared = Array.from({ length: 90 }, (_, at) => ({ ...core, path: `xl/worksheets/sheet${at + 2}.xml`, sharing: core.path }));
  return archiveOf([...parts, core, ...shared]);
}
