import { headingAmbiguous } from '../../src/core/rules/heading-ambiguous';
import { observed } from '../support/checked-sheet';
import type { DrawnTable } from '../support/draw-workbook';

test('a second column of self-scores is found at its heading, and the leftmost is used', () => {
  const sheet = `
    | STT | Nội dung | Điểm tối đa | Điểm tự đánh giá | Điểm tự chấm |
    |-----|----------|-------------|------------------|--------------|
    | 1   | Kế hoạch | 2           | 2                | 1            |
  `;
  expect(found(sheet)).toEqual([{ cell: 'E1', item: null, text: 'Điểm tự đánh giá', meanings: ['self'], cells: ['D1', 'E1'] }]);
});

test('so is a third column of appraised scores, for there are but two rounds', () => {
  const sheet = `
    | STT | Nội dung | Điểm tối đa | Điểm thẩm định lần 1 | Điểm thẩm định lần 2 | Điểm Hội đồng |
    |-----|----------|-------------|----------------------|----------------------|---------------|
    | 1   | Kế hoạch | 2           | 2                    | 1                    | 1             |
  `;
  expect(found(sheet)).toMatchObject([{ cell: 'F1', meanings: ['appraised-2'], cells: ['E1', 'F1'] }]);
});

test('so is a second column of what is left after a deduction', () => {
  const sheet = `
    | STT | Nội dung | Điểm tối đa | Điểm thẩm định | Điểm bị trừ | Điểm thẩm định sau khi trừ | Điểm thẩm định sau khi trừ |
    |-----|----------|-------------|----------------|-------------|----------------------------|----------------------------|
    | 1   | Kế hoạch | 2           | 2              | 1           | 1                          | 2                          |
  `;
  expect(found(sheet)).toMatchObject([{ cell: 'G1', meanings: ['achieved'], cells: ['F1', 'G1'] }]);
});

test('a heading that may mean two things is found where nothing around it tells them apart', () => {
  const sheet = `
    | STT | TC | Điểm tối đa | TĐ  |
    |-----|----|-------------|-----|
    | 1   | 2  | 2           | 2   |
    | 2   | 1  | 1           | 0.5 |
  `;
  expect(found(sheet)).toEqual([{ cell: 'B1', item: null, text: 'TC', meanings: ['name', 'self'], cells: ['B1'] }]);
});

test.each([
  ['two rounds of appraisal', `
    | STT | Nội dung | Điểm tối đa | Điểm thẩm định | Điểm Hội đồng |
    | 1   | Kế hoạch | 2           | 2              | 1             |`],
  ['evidence, points and opinion repeated for the second round', `
    | STT | Nội dung | Điểm tối đa | Lần 1               |              |                |        | Lần 2               |              |                |        |
    |     |          |             | Tài liệu kiểm chứng | Điểm tự chấm | Điểm thẩm định | Ý kiến | Tài liệu kiểm chứng | Điểm tự chấm | Điểm thẩm định | Ý kiến |
    | 1   | Kế hoạch | 2           | 1/KH-UBND           | 2            | 1              | thiếu  | 2/BC-SNV            | 2            | 2              |        |`],
  ['an index right of each stage', `
    | STT | Nội dung | Điểm tối đa | Tự chấm | Chỉ số (%) | Thẩm định | Chỉ số (%) |
    | 1   | Kế hoạch | 2           | 2       | 100        | 1         | 50         |`],
  ['running numbers beside codes, and several columns of notes', `
    | STT | Mã  | Nội dung | Điểm tối đa | Tự chấm | Ghi chú của đơn vị | Ghi chú | Ghi chú của thẩm định | Ý kiến |
    | 1   | 1   | Kế hoạch | 2           | 2       |                    |         |                       |        |`],
  ['headings typed again on a new page', `
    | STT | Nội dung | Điểm tối đa | Tự chấm |
    | 1   | Kế hoạch | 2           | 2       |
    | STT | Nội dung | Điểm tối đa | Tự chấm |
    | 2   | Kiểm tra | 2           | 2       |`],
  ['what is achieved beside what is left after a deduction', `
    | STT | Nội dung | Điểm tối đa | Điểm thẩm định | Điểm bị trừ | Điểm thẩm định sau khi trừ | Tổng điểm |
    | 1   | Kế hoạch | 2           | 2              | 0.5         | 1.5                        | 1.5       |`],
])('%s leaves no doubt', (_, sheet) => {
  expect(found(sheet)).toEqual([]);
});

function found(sheet: DrawnTable) {
  return observed(headingAmbiguous, sheet);
}
