import { itemsOf } from '../../src/core/framework/framework-tree';
import { readFramework } from '../../src/core/framework/read-framework';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { sheetOf } from '../support/draw-workbook';
import { reviewed } from '../support/second-click';

/** Every heading of contract B that a scoresheet may have in its third column and beyond, and what it means there. */
const HEADINGS_OF_SCORESHEETS: readonly (readonly [meaning: string, headings: readonly string[]])[] = [
  ['self', ['Điểm tự đánh giá', 'Điểm tự chấm', 'Tự chấm', 'Tự đánh giá']],
  ['appraised-1', ['Điểm thẩm định', 'Điểm thẩm định lần 1', 'Điểm Hội đồng', 'Điểm Hội đồng thẩm định', 'Điểm chấm thực tế']],
  ['survey', ['Điểm điều tra XHH', 'Điểm ĐTXHH', 'Điểm điều tra xã hội học']],
  ['achieved', ['Điểm đạt được', 'Tổng điểm', 'Kết quả']],
  ['index', ['Chỉ số (%)', 'Chỉ số', 'Tỷ lệ (%)']],
  ['evidence', ['Tài liệu kiểm chứng', 'Tài liệu minh chứng', 'Minh chứng']],
  ['explanation', ['Giải trình']],
  ['evidence+explanation', ['Tài liệu kiểm chứng/Giải trình']],
  ['opinion', ['Ý kiến', 'Ý kiến Hội đồng', 'Ghi chú của thẩm định']],
  ['notes', ['Ghi chú', 'Ghi chú của đơn vị']],
  ['measuredResult', ['Kết quả thực hiện', 'Số liệu', 'Tỷ lệ thực hiện']],
  ['responsibleAgency', ['Cơ quan phụ trách', 'Đơn vị chủ trì']],
];

const cases = HEADINGS_OF_SCORESHEETS.flatMap(([meaning, headings]) => headings.map((heading) => ({ heading, meaning })));

describe.each(cases)('The heading $heading', ({ heading, meaning }) => {
  const asWritten = [heading, heading.toUpperCase(), heading.normalize('NFD'), heading.replaceAll(' ', '\n'), heading.endsWith(')') ? `${heading}:` : `${heading} (nếu có)`];

  test.each(asWritten)(`written %j, means ${meaning}`, (written) => {
    expect(meaningOf(written, meaning === 'self' ? 'Điểm thẩm định' : 'Tự đánh giá')).toBe(meaning);
  });
});

test.each(['STT', 'TT', 'Số thứ tự', 'Mã', 'Mã tiêu chí'])('%s heads the codes', (heading) => {
  expect(frameworkHeaded(heading, 'Nội dung', 'Điểm tối đa')).toEqual(['1.1 Kế hoạch 2']);
});

test.each(['Nội dung', 'Tiêu chí', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần'])('%s heads the names', (heading) => {
  expect(frameworkHeaded('STT', heading, 'Điểm tối đa')).toEqual(['1.1 Kế hoạch 2']);
});

test.each(['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm'])('%s heads the maxima', (heading) => {
  expect(frameworkHeaded('STT', 'Nội dung', heading)).toEqual(['1.1 Kế hoạch 2']);
});

const COLUMN = 4;

/** What a column means beside code, name, maximum and another score. */
function meaningOf(heading: string, otherScore: string): string {
  const [sheet] = reviewed({
    ...{ name: 'tiêu đề.xlsx', definedNames: [], tables: [] },
    sheets: [
      sheetOf('Sở Nội vụ', [
        ['STT', 'Tiêu chí', 'Điểm tối đa', otherScore, heading].map(cell),
        ['1', 'Chỉ đạo', 2, '', ''].map(cell),
        ['1.1', 'Kế hoạch', 2, 1, ''].map(cell),
      ]),
    ],
  }).sheets;
  if (sheet === undefined) return 'no scoresheet';
  const { scores, index, texts } = sheet.scoresheet.columns;
  const placed: (readonly [string, number])[] = [...scores, ...texts, ...(index === null ? [] : [['index', index.column] as const])];
  return placed.filter(([, column]) => column === COLUMN).map(([meaning]) => meaning).join('+');
}

function frameworkHeaded(code: string, name: string, maximum: string): string[] {
  const rows = [[code, name, maximum], ['1', 'Chỉ đạo', 2], ['1.1', 'Kế hoạch', 2]].map((row) => row.map(cell));
  const framework = readFramework({ name: 'khung.xlsx', definedNames: [], tables: [], sheets: [sheetOf('Khung tiêu chí', rows)] });
  return framework === null ? [] : itemsOf(framework).map((item) => `${item.code} ${item.name} ${item.printedMaximum?.toString() ?? ''}`);
}

function cell(value: Exclude<CellValue, null>) {
  return { value, content: value, numberFormat: 'General' };
}
