import { CFB } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { WorkbookError } from '../../src/session/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { archiveOf, partOf, partsOf } from '../support/archive-of';
import { compoundFile, lockedWorkbook, wordDocument, workbookOfKind, workbookWith } from '../support/no-workbooks';
import { processorTime } from '../support/processor-time';
import { xlsxOf } from '../support/xlsx-of';

function problemWith(bytes: Uint8Array): string {
  try {
    openXlsx(bytes);
  } catch (thrown) {
    if (thrown instanceof WorkbookError) return thrown.problem.kind;
    throw thrown;
  }
  return 'none';
}

interface Archive {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content: Uint8Array }[];
}

/** The archive with a part under another name, wherever it is spoken of. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const archive: Archive = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  const copy: unknown = CFB.utils.cfb_new();
  archive.FileIndex.forEach(({ content }, at) => {
    const path = (archive.FullPaths[at] ?? '').replace(/^Root Entry/, '');
    if (path === '/' || path.endsWith('/')) return;
    const text = Buffer.from(content).toString().replaceAll(from, to);
    CFB.utils.cfb_add(copy, path.replace(from, to), Buffer.from(text));
  });
  const written: unknown = CFB.write(copy, { type: 'buffer', fileType: 'zip' });
  if (!(written instanceof Uint8Array)) throw new Error('no archive was written');
  return new Uint8Array(written);
}

describe('What is no .xlsx file is told apart', () => {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);

  test.each([
    ['a file of no bytes', new Uint8Array(), 'empty-file'],
    ['an .xls file', workbookOfKind('biff8'), 'old-format'],
    ['an .xls file of Excel 95', compoundFile('Book'), 'old-format'],
    ['a workbook locked by a password', lockedWorkbook(), 'password'],
    ['a .docx file', wordDocument(), 'word-document'],
    ['a .doc file', compoundFile('1Table', 'WordDocument'), 'word-document'],
    ['a .pptx file', archiveOf([partOf('[Content_Types].xml', '<Types/>'), partOf('ppt/presentation.xml', '<p:presentation/>')]), 'not-a-workbook'],
    ['an archive of letters', archiveOf([partOf('thư.txt', 'Kính gửi')]), 'not-a-workbook'],
    ['an old presentation', compoundFile('PowerPoint Document'), 'not-a-workbook'],
    ['an .xlsb file', workbookOfKind('xlsb'), 'not-a-workbook'],
    ['an .ods file', workbookOfKind('ods'), 'not-a-workbook'],
    ['a table of commas', text('STT;Tiêu chí;Điểm tối đa'), 'not-a-workbook'],
    ['a web page called .xls', text('<html><table><tr><td>STT</td></tr></table></html>'), 'not-a-workbook'],
    ['the container of an old file, cut off', lockedWorkbook().slice(0, 600), 'not-a-workbook'],
    ['the beginning of an archive', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), 'damaged'],
  ])('%s', (_, bytes, problem) => {
    expect(problemWith(bytes)).toBe(problem);
  });

  test('an .xlsx file of which the end is lost', async () => {
    const whole = await xlsxOf({ 'Bảng điểm': '| STT |' });
    expect(problemWith(whole)).toBe('none');
    for (const length of [10, 30, 100, 500, whole.length >> 1, whole.length - 1]) expect(problemWith(whole.slice(0, length))).toBe('damaged');
  });

  test('an .xlsx file of which the middle is lost', async () => {
    const whole = await xlsxOf({ 'Bảng điểm': '| STT |' });
    expect(problemWith(whole.map((byte, at) => (at > 100 && at < 400 ? 0 : byte)))).toBe('damaged');
  });
});

describe('A program may name the part that lists the sheets as it likes', () => {
  test.each(['xl/workbook2.xml', 'xl/Workbook.xml'])('%s', async (path) => {
    const workbook = new Workbook();
    await workbook.addWorksheet('Bảng điểm').protect('mật khẩu', {});
    const bytes = renamed(new Uint8Array(await workbook.xlsx.writeBuffer()), 'workbook.xml', path.slice('xl/'.length));

    expect(readXlsx(bytes, 'so.xlsx').sheets).toMatchObject([{ sheet: { name: 'Bảng điểm' }, protected: true }]);
  });

  test('but where it is lost, the file is damaged', async () => {
    const parts = partsOf(await xlsxOf({ 'Bảng điểm': '| STT |' }));
    expect(problemWith(archiveOf(parts.filter(({ path }) => path !== 'xl/workbook.xml')))).toBe('damaged');
  });
});

test('words that stand for words that stand for words, a thousand million in the end, stay the one word that is written', async () => {
  const nested = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
  const strings = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY e0 "Kế hoạch">${nested}]><sst><si><t>&e9;</t></si></sst>`;
  const bytes = await workbookWith(partOf('xl/sharedStrings.xml', strings));
  const started = processorTime();

  const [sheet] = readXlsx(bytes, 'so.xlsx').sheets;

  expect(processorTime() - started).toBeLessThan(1000);
  expect(sheet?.values[0]?.[0]).toBe('&e9;');
});
