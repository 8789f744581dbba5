import fc from 'fast-check';
import { checkFolder } from '../../../src/core/evidence/folder/check-folder';
import type { EvidenceCell } from '../../../src/core/evidence/folder/evidence-cells';
import type { FolderFile } from '../../../src/core/evidence/folder/folder-file';
import { readFileName } from '../../../src/core/evidence/folder/read-file-name';
import { LAW_RUNS } from '../../support/law-runs';
import { processorTime } from '../../support/processor-time';

const SHEET = { id: 's1', name: 'Bảng điểm' };

/** One document as people cite it and as they call its file. */
interface Written {
  readonly number: number;
  readonly letter: string;
  readonly kind: readonly [spelt: string, short: string];
  readonly office: string;
  readonly day: number;
  readonly month: number;
}

const KINDS = [['Quyết định', 'QĐ'], ['Kế hoạch', 'KH'], ['Báo cáo', 'BC'], ['Tờ trình', 'TTr'], ['Thông báo', 'TB'], ['Nghị quyết', 'NQ']] as const;

const written: fc.Arbitrary<Written> = fc.record({
  number: fc.integer({ min: 1, max: 1899 }),
  letter: fc.constantFrom('', '', '', 'b'),
  kind: fc.constantFrom(...KINDS),
  office: fc.constantFrom('UBND', 'BNV', 'SNV', 'SNV-CCHC', 'CP', 'HĐND', 'TU'),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
});

/** Every style that has been seen, and each tells number and kind. */
const STYLES: readonly ((document: Written & { readonly id: string }) => string)[] = [
  ({ id, kind: [, short], office }) => `${id}-${short}-${office}`,
  ({ id, kind: [, short], office }) => `${id}_${short}-${office}`,
  ({ id, kind: [, short], office }) => `${id}.${short}.${office}`,
  ({ id, kind: [, short], office }) => `${id} ${short} ${office}`,
  ({ id, kind: [, short], office }) => `${id}${short}${office.replace('-', '')}`,
  ({ id, kind: [, short], office }) => `${short} ${id}-${short}-${office}`,
  ({ id, kind: [, short], office }) => `${short}${id}_${office}`,
  ({ id, kind: [, short] }) => `${short} ${id}`,
  ({ id, kind: [, short] }) => `${short}-${id}`,
  ({ id, kind: [, short] }) => `${short} số ${id}`,
  ({ id, kind: [spelt] }) => `${spelt} ${id}`,
  ({ id, kind: [spelt], office }) => `${spelt} số ${id} của ${office}`,
  ({ id, kind: [spelt, short], office }) => `${spelt} CCHC năm 2023 số ${id}-${short}-${office}`,
  ({ id, kind: [spelt] }) => `${spelt.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase())}${id}`,
  ({ id, kind: [, short], office }) => `${short}-${office} ${id}`,
];

const fileStyle = fc.record({
  style: fc.constantFrom(...STYLES),
  folder: fc.constantFrom('', '', '1.1.1/', 'Sở Nội vụ/', '1/1.1/1.1.1. Kế hoạch/', '12/', 'Quý 3/'),
  before: fc.constantFrom('', '', '1.1.1 ', '1.1.1_', 'Mục 1.1. ', 'scan '),
  after: fc.constantFrom('', '', ' (scan)', '_signed', ' (1)', ' (2)', '.signed'),
  dated: fc.constantFrom('', '', ' ', '_', ' ngay '),
  gap: fc.constantFrom('.', '-', '_'),
  ending: fc.constantFrom('.pdf', '.PDF', '.docx', '.docx.pdf', '.jpg', '.zip'),
  spelling: fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.normalize('NFD'),
    (name) => name.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
  ),
});

const idOf = ({ number, letter }: Written): string => `${number}${letter}`;

function cite(document: Written): string {
  const { kind: [spelt, short], office, day, month } = document;
  return `${spelt} số ${idOf(document)}/${short}-${office} ngày ${day}/${month}/2022`;
}

function pathOf(document: Written, { style, folder, before, after, dated, gap, ending, spelling }: typeof fileStyle extends fc.Arbitrary<infer Style> ? Style : never): string {
  const day = dated === '' ? '' : `${dated}${[document.day, document.month, 2022].join(gap)}`;
  return spelling(`${folder}${before}${style({ ...document, id: idOf(document) })}${day}${after}${ending}`);
}

const cellOf = (text: string, at: number): EvidenceCell => ({ at, text, item: `1.1.${at + 1}`, place: { sheet: SHEET, row: at, column: 4 } });
const fileOf = (path: string): FolderFile => ({ path, size: 1, hash: null });

test('a document is found by its file, however people write its name', () => {
  fc.assert(
    fc.property(written, fileStyle, (document, style) => {
      const path = pathOf(document, style);
      expect(checkFolder([cellOf(cite(document), 4)], [fileOf(path)]).documents.map(({ standing: { kind } }) => `${path}: ${kind}`)).toEqual([`${path}: found`]);
    }),
    { numRuns: 10 * LAW_RUNS },
  );
});

test('a file is never taken for a document of another number', () => {
  const other = fc.record({ number: fc.integer({ min: 1, max: 1899 }), letter: fc.constantFrom('', 'b', 'c') });
  fc.assert(
    fc.property(written, other, fileStyle, (document, change, style) => {
      const another = { ...document, ...change };
      fc.pre(idOf(another) !== idOf(document));
      const path = pathOf(document, { ...style, folder: '' });
      expect(checkFolder([cellOf(cite(another), 4)], [fileOf(path)]).documents.map(({ standing: { kind } }) => `${path}: ${kind}`)).toEqual([`${path}: missing`]);
    }),
    { numRuns: 10 * LAW_RUNS },
  );
});

const PIECES = ['QD', 'KH', 'BC', '144', '12', '1.1.1', '2022', ' ', '-', '_', 'UBND', 'SNV', 'so ', 'Ke hoach', 'scan', '.pdf', '.lnk', '/', '~$', 'ngay 1-2-2022', 'va', '(1)', 'Thumbs.db', '30c'];
const anyPath = fc.oneof(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 30 }));
const anyFiles = fc.uniqueArray(fc.record({ path: anyPath, size: fc.nat(2), hash: fc.constantFrom(null, 'a', 'b', 'c') }), { selector: ({ path }) => path, maxLength: 12 });
const anyCells = fc.array(fc.oneof(written.map(cite), fc.constantFrom('KH 144/KH-UBND', 'BC số 12 ngày 1/2/2022', 'Kế hoạch 144/KH-SNV', 'xem 1.pdf', 'QĐ 144/QĐ-UBND; 30c/NQ-CP')), { maxLength: 6 }).map((texts) => texts.map(cellOf));

test('every file is used, unused or ignored, and none is lost or told twice', () => {
  fc.assert(
    fc.property(anyCells, anyFiles, (cells, files) => {
      const check = checkFolder(cells, files);
      expect(check.files.map(({ file }) => file.path)).toEqual(files.map(({ path }) => path).sort());
      const shown = check.documents.flatMap(({ standing }) => {
        if (standing.kind === 'found') return standing.files;
        return standing.kind === 'unsure' ? standing.candidates.map(({ file }) => file) : [];
      });
      const used = check.files.filter(({ kind }) => kind === 'used').map(({ file }) => file);
      for (const file of shown) expect(used).toContain(file);
    }),
    { numRuns: 5 * LAW_RUNS },
  );
});

test('the order of files and of cells changes nothing', () => {
  fc.assert(
    fc.property(anyCells, anyFiles, fc.infiniteStream(fc.nat()), (cells, files, order) => {
      const shuffled = <One>(all: readonly One[]): One[] => all.map((one) => ({ one, at: order.next().value ?? 0 })).sort((a, b) => a.at - b.at).map(({ one }) => one);
      expect(checkFolder(shuffled(cells), shuffled(files))).toEqual(checkFolder(cells, files));
    }),
    { numRuns: 5 * LAW_RUNS },
  );
});

test.each(['1', '1-', '1.', '1.1.', 'QD', 'QD 1 ', 'so ', 'ngay 1-', '1-1-1-', 'thang ', '(1)', '/', '.pdf', 'ke hoach '])(
  'a name of nothing but %j is read in time that grows with its length alone',
  (piece) => {
    const before = processorTime();
    readFileName(piece.repeat(Math.ceil(20_000 / piece.length)));
    expect(processorTime() - before).toBeLessThan(2_000);
  },
);
