import { WorkbookError } from '../../src/session/workbook';
import { unpackArchive } from '../../src/xlsx/unpack-archive';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { archiveOf, longPartOf, partOf } from '../support/archive-of';
import type { PackedPart } from '../support/archive-of';
import { bomb, endlessSheet, overlappingBomb, workbookWith } from '../support/no-workbooks';
import { processorTime } from '../support/processor-time';

const MEGABYTE = 1024 * 1024;

function textsIn(archive: Uint8Array): Record<string, string> {
  return Object.fromEntries([...unpackArchive(archive)].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

function refusalOf(archive: Uint8Array): string {
  try {
    unpackArchive(archive);
  } catch (thrown) {
    if (thrown instanceof WorkbookError) return thrown.problem.kind;
    throw thrown;
  }
  return 'none';
}

const stored = (path: string, text: string): PackedPart => {
  const packed = new TextEncoder().encode(text);
  return { path, packed, size: packed.length, stored: true };
};

describe('An honest archive gives its XML parts', () => {
  const sheet = partOf('xl/worksheets/sheet1.xml', '<worksheet>Điểm</worksheet>');
  const relationships = stored('xl/_rels/workbook.xml.rels', '<Relationships/>');
  const texts = { 'xl/worksheets/sheet1.xml': '<worksheet>Điểm</worksheet>', 'xl/_rels/workbook.xml.rels': '<Relationships/>' };

  test('packed or not', () => {
    expect(textsIn(archiveOf([sheet, relationships]))).toEqual(texts);
  });

  test('with its numbers in wider fields (zip64)', async () => {
    expect(textsIn(archiveOf([sheet, relationships], { large: true }))).toEqual(texts);
    expect(readXlsx(await workbookWith(partOf('docProps/custom.xml', '<x/>'), { large: true }), 'so.xlsx').sheets).toHaveLength(1);
  });

  test('with a comment after its end', () => {
    const archive = archiveOf([sheet, relationships]);
    expect(textsIn(new Uint8Array([...archive, ...new TextEncoder().encode('ghi chú')]))).toEqual(texts);
  });

  test('and nothing else: pictures are not unpacked', () => {
    expect(textsIn(archiveOf([sheet, relationships, { ...stored('xl/media/image1.png', 'ảnh'), size: 99 }]))).toEqual(texts);
  });

  test('a part of no bytes too', () => {
    expect(textsIn(archiveOf([partOf('a.xml', ''), stored('b.xml', '')]))).toEqual({ 'a.xml': '', 'b.xml': '' });
  });
});

describe('An archive is refused before it is unpacked', () => {
  const refusals: readonly (readonly [what: string, archive: () => Uint8Array | Promise<Uint8Array>, refusal: string])[] = [
    ['a sheet of 200 megabytes', endlessSheet, 'too-large'],
    ['a bomb that tells its size', () => bomb(), 'archive-bomb'],
    ['a bomb that says it is small', () => bomb(1000), 'archive-bomb'],
    ['parts that share their packed bytes', overlappingBomb, 'archive-bomb'],
    ['a picture that swells', () => workbookWith(longPartOf('xl/media/image1.png', '', '\0'.repeat(MEGABYTE), 200, '')), 'archive-bomb'],
    ['a hundred thousand parts', () => archiveOf(Array.from({ length: 100_000 }, (_, at) => stored(`${at}.xml`, ''))), 'archive-bomb'],
  ];

  test.each(refusals)('%s: within a second, without room for it', async (_, archive, refusal) => {
    const bytes = await archive();
    const [started, roomBefore] = [processorTime(), process.resourceUsage().maxRSS];

    expect(refusalOf(bytes)).toBe(refusal);

    expect(processorTime() - started).toBeLessThan(1000);
    expect(process.resourceUsage().maxRSS - roomBefore).toBeLessThan(64 * 1024);
  });
});

describe('An archive that is not what it declares is damaged', () => {
  const part = partOf('xl/workbook.xml', 'abc'.repeat(1000));

  test.each<[string, PackedPart, string]>([
    ['less comes out than was declared', { ...part, size: part.size + 1 }, 'damaged'],
    ['more comes out than was declared', { ...part, size: part.size - 1 }, 'archive-bomb'],
    ['what was to be unpacked is no packed part', { ...part, packed: part.packed.map((byte) => byte ^ 0xff) }, 'damaged'],
    ['an unpacked part has another length', { ...stored('xl/workbook.xml', 'abc'), size: 4 }, 'damaged'],
    ['it is locked', { ...part, encrypted: true }, 'password'],
  ])('%s', (_, dishonest, refusal) => {
    expect(refusalOf(archiveOf([partOf('a.xml', 'a'), dishonest]))).toBe(refusal);
  });

  test.each([
    ['its end', (archive: Uint8Array) => archive.slice(0, -1)],
    ['its beginning', (archive: Uint8Array) => archive.slice(100)],
    ['its table of contents', (archive: Uint8Array) => archive.map((byte, at) => (at > archive.length - 80 && at < archive.length - 22 ? 0xff : byte))],
  ])('%s is missing', (_, damage) => {
    const archive = archiveOf([part, partOf('b.xml', 'b')]);
    expect(refusalOf(archive)).toBe('none');
    expect(refusalOf(damage(archive))).not.toBe('none');
  });
});
