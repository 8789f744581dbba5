import { evidenceReused } from '../../src/core/rules/evidence-reused';
import { observed } from '../support/checked-sheet';

const REPORT = 'Báo cáo số 210/BC-UBND ngày 12/12/2023';

/** Six items of three areas; `last` is the evidence of the sixth. */
const sheet = (last: string): string => `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng |
  |-------|----------|-------------|------------------|---------------------|
  | "1"   | Chỉ đạo  | 2           | 2                |                     |
  | "1.1" | Kế hoạch | 1           | 1                | ${REPORT}           |
  | "1.2" | Kiểm tra | 1           | 1                | ${REPORT}, mục II   |
  | "2"   | Thể chế  | 2           | 2                |                     |
  | "2.1" | Rà soát  | 1           | 1                | 210/BC-UBND         |
  | "2.2" | Xử lý    | 1           | 1                | ${REPORT}           |
  | "3"   | Thủ tục  | 2           | 2                |                     |
  | "3.1" | Công bố  | 1           | 1                | BC 210/BC - UBND    |
  | "3.2" | Cập nhật | 1           | 1                | ${last}             |
`;

test('a document that is to prove six items of three areas is found where it is first cited', () => {
  expect(observed(evidenceReused, sheet('Báo cáo số 0210/BC-UBND'))).toEqual([
    { cell: 'E3', item: '1.1', documents: [{ reference: '210/BC-UBND', items: ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'] }] },
  ]);
});

test('two such documents that are first cited in one cell are one finding', () => {
  const both = sheet(REPORT).replaceAll(/(?:Báo cáo số |BC )?210\/BC ?- ?UBND/g, 'Báo cáo số 210/BC-UBND và Kế hoạch số 5/KH-UBND');
  expect(observed(evidenceReused, both)).toEqual([
    {
      cell: 'E3',
      item: '1.1',
      documents: ['210/BC-UBND', '5/KH-UBND'].map((reference) => ({ reference, items: ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'] })),
    },
  ]);
});

test('five items are not many, and neither are numbers without a symbol one document', () => {
  expect(observed(evidenceReused, sheet('Quyết định số 88/QĐ-UBND'))).toEqual([]);
  expect(observed(evidenceReused, sheet('Báo cáo số 210').replaceAll(/210\/BC ?- ?UBND/g, '210'))).toEqual([]);
});

test('the report of two areas rightly proves whatever these have', () => {
  const sheetOfTwo = sheet(REPORT).replace('| "3"   |', '| "2.3" |').replace('| "3.1"', '| "2.3.1"').replace('| "3.2"', '| "2.3.2"');
  expect(observed(evidenceReused, sheetOfTwo)).toEqual([]);
});
