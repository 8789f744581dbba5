import { reviewWorkbook } from '../../src/core/review';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { drawWorkbook } from '../support/draw-workbook';
import type { DrawnTable } from '../support/draw-workbook';
import { OPTIONS } from '../support/second-click';

test('18,15/20 điểm, đạt 90,15 %: it is 90,75 %', () => {
  const sheet = `
    | STT   | Tiêu chí                           | Điểm tối đa | Điểm tự đánh giá    | Chỉ số (%) |
    |-------|------------------------------------|-------------|---------------------|------------|
    | "1"   | Công tác chỉ đạo, điều hành CCHC   | 20          | =SUM(D3:D4) → 18.15 | 90.15      |
    | "1.1" | Kế hoạch cải cách hành chính       | 10          | 9                   |            |
    | "1.2" | Kiểm tra công tác cải cách         | 10          | 9.15                |            |
  `;
  expect(errorsOn(sheet)).toEqual(['IX03 E2']);
});

test('57,46 + 28,11 = 85,76: it is 85,57', () => {
  const sheet = `
    | STT | Tiêu chí                | Điểm tối đa | Điểm đạt được |
    |-----|-------------------------|-------------|---------------|
    | "1" | Điểm thẩm định          | 68          | 57.46         |
    | "2" | Điểm điều tra xã hội học | 32          | 28.11         |
    |     | Tổng cộng               | 100         | 85.76         |
  `;
  expect(errorsOn(sheet)).toEqual(['IX02 D4']);
});

test('from 87,72 by 1,58 to 88,51: what was there and what came to it are the parts of a sum, and it is 89,30', () => {
  const sheet = `
    | STT | Tiêu chí                          | Điểm tối đa | Điểm đạt được |
    |-----|-----------------------------------|-------------|---------------|
    | "1" | Giữ được so với năm trước         | 90          | 87.72         |
    | "2" | Tăng thêm trong năm               | 10          | 1.58          |
    |     | Tổng cộng                         | 100         | 88.51         |
  `;
  expect(errorsOn(sheet)).toEqual(['IX02 D4']);
  expect(errorsOn(sheet.replace('1.58', '0.79'))).toEqual([]);
});

test('areas that add to 99,55 below a printed total of 100', () => {
  const sheet = `
    | STT | Tiêu chí                         | Điểm tối đa | Điểm tự đánh giá  |
    |-----|----------------------------------|-------------|-------------------|
    | "1" | Công tác chỉ đạo, điều hành CCHC | 59.55       | 50                |
    | "2" | Cải cách thủ tục hành chính      | 40          | 35                |
    |     | Tổng cộng                        | 100         | =SUM(D2:D3) → 85  |
  `;
  expect(errorsOn(sheet)).toEqual(['FW07 C4']);
});

/** `IX03 E2`: each error and its cell. */
function errorsOn(table: DrawnTable): string[] {
  const { findings } = reviewWorkbook(drawWorkbook({ 'Bảng điểm': table }), OPTIONS);
  return findings.filter(({ severity }) => severity === 'error').map(({ code, place }) => `${code} ${toA1(place)}`);
}
