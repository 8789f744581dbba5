import { evidenceMissing } from '../../src/core/rules/evidence-missing';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí | Điểm tối đa | Hình thức đánh giá  | Tài liệu kiểm chứng |
  |-------|----------|-------------|---------------------|---------------------|
  | "1"   | Chỉ đạo  | 6           |                     |                     |
  | "1.1" | Kế hoạch | 1           | Tự đánh giá         | Kế hoạch của UBND   |
  | "1.2" | Kiểm tra | 1           | Tự đánh giá         |                     |
  | "1.3" | Báo cáo  | 2           | Tự đánh giá         | Không               |
  | "1.4" | Tác động | 2           | Điều tra xã hội học |                     |
`);

test('points without evidence and without explanation are found, with what the framework asks for', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng | Giải trình |
    |-------|----------|-------------|------------------|---------------------|------------|
    | "1"   | Chỉ đạo  | 6           | =SUM(D3:D4) → 1.5 |                    |            |
    | "1.1" | Kế hoạch | 1           | 1                |                     |            |
    | "1.2" | Kiểm tra | 1           | "0,5"            |                     |            |
  `;
  expect(observed(evidenceMissing, sheet, FRAMEWORK)).toEqual([
    { cell: 'E3', item: '1.1', points: '1', required: 'Kế hoạch của UBND' },
    { cell: 'E4', item: '1.2', points: '0.5', required: null },
  ]);
});

test('evidence, or an explanation beside a blank, is enough', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng | Giải trình                   |
    |-------|----------|-------------|------------------|---------------------|------------------------------|
    | "1"   | Chỉ đạo  | 6           | 2                |                     |                              |
    | "1.1" | Kế hoạch | 1           | 1                | Số 144/KH-UBND      |                              |
    | "1.2" | Kiểm tra | 1           | 1                |                     | Lồng ghép trong báo cáo năm  |
  `;
  expect(observed(evidenceMissing, sheet, FRAMEWORK)).toEqual([]);
});

test('no evidence is asked for zero, a blank, a survey, or where the framework asks for none', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm ĐTXHH | Tài liệu kiểm chứng |
    |-------|----------|-------------|------------------|------------|---------------------|
    | "1"   | Chỉ đạo  | 6           | 2                |            |                     |
    | "1.1" | Kế hoạch | 1           | 0                |            |                     |
    | "1.2" | Kiểm tra | 1           |                  |            |                     |
    | "1.3" | Báo cáo  | 2           | 2                |            |                     |
    | "1.4" | Tác động | 2           |                  | 1.5        |                     |
  `;
  expect(observed(evidenceMissing, sheet, FRAMEWORK)).toEqual([]);
});

test('without a self-score the score given last is what is claimed', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm thẩm định lần 1 | Điểm thẩm định lần 2 | Tài liệu kiểm chứng/Giải trình |
    |-------|----------|-------------|----------------------|----------------------|--------------------------------|
    | "1"   | Chỉ đạo  | 6           | 2                    |                      |                                |
    | "1.1" | Kế hoạch | 1           | 1                    |                      |                                |
    | "1.2" | Kiểm tra | 1           | 1                    | 0                    |                                |
  `;
  expect(observed(evidenceMissing, sheet, FRAMEWORK)).toEqual([
    { cell: 'F3', item: '1.1', points: '1', required: 'Kế hoạch của UBND' },
  ]);
});

test('without a column for evidence the rule says that it did not look', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 1           | 1                |
    | "1.1" | Kế hoạch | 1           | 1                |
  `;
  expect(observed(evidenceMissing, sheet)).toEqual([{ because: 'no-evidence-column' }]);
});
