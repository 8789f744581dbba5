import { notApplicableRefused } from '../../src/core/rules/not-applicable-refused';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const framework = (line: string) => drawnFramework(`
  | STT   | Tiêu chí | Điểm tối đa | Hình thức đánh giá |
  |-------|----------|-------------|--------------------|
  | "1"   | Thủ tục  | 4           |                    |
  | "1.1" | Công bố  | 1           | Tự đánh giá        |
  | "1.2" | Liên thông | 1         | Tự đánh giá        |
  | "1.3" | Hài lòng | 2           | Điều tra XHH       |
  |       | ${line}  |             |                    |
`);

const SHEET = `
  | STT   | Tiêu chí   | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
  |-------|------------|-------------|------------------|----------------|
  | "1"   | Thủ tục    | 4           | 0                |                |
  | "1.1" | Công bố    | 1           | KĐG              |                |
  | "1.2" | Liên thông | 1           | 1                | Không áp dụng  |
  | "1.3" | Hài lòng   | 2           | KĐG              |                |
`;

test('where nothing may be left out, each item that is gets found; what a survey scores is nobody’s to leave out', () => {
  expect(observed(notApplicableRefused, SHEET, framework('Mục không đánh giá: không được phép'))).toEqual([
    { cell: 'D3', item: '1.1', column: 'self', text: 'KĐG' },
    { cell: 'E4', item: '1.2', column: 'appraised-1', text: 'Không áp dụng' },
  ]);
});

test('where a survey’s own column leaves its item out, that is found, and so is what was achieved without it', () => {
  const sheet = `
    | STT   | Tiêu chí   | Điểm tối đa | Điểm tự đánh giá | Điểm ĐTXHH | Điểm đạt được |
    |-------|------------|-------------|------------------|------------|---------------|
    | "1"   | Thủ tục    | 4           | 0                |            |               |
    | "1.1" | Công bố    | 1           | 1                |            |               |
    | "1.2" | Liên thông | 1           | 1                |            |               |
    | "1.3" | Hài lòng   | 2           | KĐG              | KĐG        | KĐG           |
  `;
  expect(observed(notApplicableRefused, sheet, framework('Mục không đánh giá: không được phép')).map(({ column }) => column).sort()).toEqual(['achieved', 'survey']);
});

test.each([
  ['Mục không đánh giá: chỉ các mục 1.1, 1.2', []],
  ['Mục không đánh giá: chỉ các mục 1.2', ['1.1']],
  ['Mục không đánh giá: chỉ các mục 1.1', ['1.2']],
  ['Mục không đánh giá: chỉ các mục 1', []],
  ['', []],
])('%p: what it allows to leave out is left alone', (line, found) => {
  expect(observed(notApplicableRefused, SHEET, framework(line)).map(({ item }) => item)).toEqual(found);
});

test('without a framework anything may be left out', () => {
  expect(observed(notApplicableRefused, SHEET)).toEqual([]);
});
