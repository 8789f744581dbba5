import { explanationMissing } from '../../src/core/rules/explanation-missing';
import { observed } from '../support/checked-sheet';

test('whoever claims less than the maximum and says nothing is found', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Giải trình                |
    |-------|----------|-------------|------------------|---------------------------|
    | "1"   | Chỉ đạo  | 6           | 3.25             |                           |
    | "1.1" | Kế hoạch | 1           | 0.75             |                           |
    | "1.2" | Kiểm tra | 1           | 0                |                           |
    | "1.3" | Báo cáo  | 1           | 0.5              | Chậm một báo cáo          |
    | "1.4" | Rà soát  | 1           | 1                |                           |
    | "1.5" | Công bố  | 1           |                  |                           |
    | "1.6" | Cập nhật | 1           | KĐG              |                           |
  `;
  expect(observed(explanationMissing, sheet)).toEqual([
    { cell: 'E3', item: '1.1', score: '0.75', maximum: '1' },
    { cell: 'E4', item: '1.2', score: '0', maximum: '1' },
  ]);
});

test('evidence and explanation in one column explain enough', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng, giải trình |
    |-------|----------|-------------|------------------|---------------------------------|
    | "1"   | Chỉ đạo  | 1           | 0.5              |                                 |
    | "1.1" | Kế hoạch | 1           | 0.5              | Kế hoạch số 144/KH-UBND         |
  `;
  expect(observed(explanationMissing, sheet)).toEqual([]);
});

test('what citizens score needs no words from the unit', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Hình thức đánh giá | Điểm tự đánh giá | Giải trình |
    |-------|----------|-------------|--------------------|------------------|------------|
    | "1"   | Chỉ đạo  | 2           |                    | 1                |            |
    | "1.1" | Kế hoạch | 1           | Tự đánh giá        | 1                |            |
    | "1.2" | Hài lòng | 1           | Điều tra XHH       | 0.5              |            |
  `;
  expect(observed(explanationMissing, sheet)).toEqual([]);
});

test('without a column for explanations the rule says that it did not look', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 1           | 0.5              |
    | "1.1" | Kế hoạch | 1           | 0.5              |
  `;
  expect(observed(explanationMissing, sheet)).toEqual([{ because: 'no-explanation-column' }]);
});

test('what was explained in the second round is explained', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Minh chứng | Giải trình | Thẩm định lần 1 | Minh chứng lần 2 | Giải trình lần 2 | Thẩm định lần 2 |
    |-------|----------|-------------|---------|------------|------------|-----------------|------------------|------------------|-----------------|
    | "1"   | Chỉ đạo  | 2           |         |            |            |                 |                  |                  |                 |
    | "1.1" | Kế hoạch | 1           | 0.5     |            |            |                 |                  | Chậm một báo cáo | 0.5             |
    | "1.2" | Kiểm tra | 1           | 0.5     |            |            |                 |                  |                  | 0.5             |
  `;
  expect(observed(explanationMissing, sheet).map(({ item }) => item)).toEqual(['1.2']);
});
