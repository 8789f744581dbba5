import { namedFiles } from '../../../src/core/evidence/folder/named-files';
import { toA1 } from '../../../src/core/workbook/cell-ref';

const SHEET = { id: 's1', name: 'Bảng điểm' };

test.each([
  ['Ảnh (tệp scan0001.pdf)', 'scan0001.pdf', true],
  ['Ảnh: SCAN0001.PDF.', 'anh/scan0001.pdf', true],
  ['Hội nghị.jpg', 'hoi nghi.jpg', true],
  ['scan0001.pdf', 'scan0001.pdf', true],
  ['1scan0001.pdf', 'scan0001.pdf', false],
  ['anhscan0001.pdf', 'scan0001.pdf', false],
  ['scan0001.pdfa', 'scan0001.pdf', false],
  ['scan0001.pdf2', 'scan0001.pdf', false],
  ['ascan0001.pdf, scan0001.pdf', 'scan0001.pdf', true],
  ['scan0001.pdf, ascan0001.pdf', 'scan0001.pdf', true],
  ['scan0001.pdfa; bscan0001.pdf', 'scan0001.pdf', false],
  ['scan0001', 'scan0001.pdf', false],
  ['ab.pdf', 'ab.pdf', false],
])('%j gives the name of %s: %j', (text, path, expected) => {
  const file = { path, size: 1, hash: null };
  const named = namedFiles([{ at: 0, place: { sheet: SHEET, row: 3, column: 4 }, item: '1.1', text }], [file]);
  expect([...named.keys()]).toEqual(expected ? [file] : []);
});

test('the cells that give a name are told in the order of the workbook, and two cells give none together', () => {
  const cells = ['xem scan1.pdf', 'ảnh sc', 'an1.pdf, scan2.', 'pdf và scan1.pdf'].map((text, at) => ({
    ...{ at, text, item: `1.${at + 1}` },
    place: { sheet: SHEET, row: at, column: 4 },
  }));
  const files = ['scan1.pdf', 'scan2.pdf'].map((path) => ({ path, size: 1, hash: null }));
  const named = [...namedFiles([...cells].reverse(), files)];
  expect(named.map(([{ path }, places]) => `${path}: ${places.map(({ item, place }) => `${toA1(place)} ${item ?? '-'}`).join(', ')}`)).toEqual([
    'scan1.pdf: E1 1.1, E4 1.4',
  ]);
});
