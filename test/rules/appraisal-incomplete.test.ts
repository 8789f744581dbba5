import { appraisalIncomplete } from '../../src/core/rules/appraisal-incomplete';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

test('items that the council passed over are told once, at the first of them', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|----------|-------------|------------------|----------------|
    | "1"   | Chỉ đạo  | 3           | 2.5              | 1              |
    | "1.1" | Kế hoạch | 1           | 1                | 1              |
    | "1.2" | Kiểm tra | 1           | 0.5              |                |
    | "1.3" | Báo cáo  | 1           | 1                |                |
    | "2"   | Thể chế  | 1           | 1                | 0              |
    | "2.1" | Rà soát  | 1           | 1                | 0              |
  `;
  expect(observed(appraisalIncomplete, sheet)).toEqual([
    { cell: 'E4', item: '1.2', stage: 'appraised-1', appraised: 2, items: 4, waiting: ['1.2', '1.3'] },
  ]);
});

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí | Điểm tối đa | Hình thức đánh giá  |
  |-------|----------|-------------|---------------------|
  | "1"   | Chỉ đạo  | 6           |                     |
  | "1.1" | Kế hoạch | 1           | Tự đánh giá         |
  | "1.2" | Kiểm tra | 1           | Tự đánh giá         |
  | "1.3" | Báo cáo  | 1           | Tự đánh giá         |
  | "1.4" | Rà soát  | 1           | Tự đánh giá         |
  | "1.5" | Tác động | 2           | Điều tra xã hội học |
`);

test('what a survey scores, what does not apply, and what the unit has not scored wait for nobody', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Điểm ĐTXHH |
    |-------|----------|-------------|------------------|----------------|------------|
    | "1"   | Chỉ đạo  | 6           | 2                | 1              |            |
    | "1.1" | Kế hoạch | 1           | 1                | 1              |            |
    | "1.2" | Kiểm tra | 1           | Không đánh giá   |                |            |
    | "1.3" | Báo cáo  | 1           |                  |                |            |
    | "1.4" | Rà soát  | 1           | 1                | KĐG            |            |
    | "1.5" | Tác động | 2           |                  |                | 1.5        |
  `;
  expect(observed(appraisalIncomplete, sheet, FRAMEWORK)).toEqual([]);
});

test('an appraisal that has not begun, or has come to its end, is not incomplete', () => {
  const blank = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định |
    |-------|----------|-------------|------------------|----------------|
    | "1"   | Chỉ đạo  | 2           | 2                | 0              |
    | "1.1" | Kế hoạch | 1           | 1                |                |
    | "1.2" | Kiểm tra | 1           | 1                |                |
  `;
  const complete = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm thẩm định |
    |-------|----------|-------------|----------------|
    | "1"   | Chỉ đạo  | 2           |                |
    | "1.1" | Kế hoạch | 1           | một            |
    | "1.2" | Kiểm tra | 1           | 0              |
  `;
  expect(observed(appraisalIncomplete, blank)).toEqual([]);
  expect(observed(appraisalIncomplete, complete)).toEqual([]);
});

test('a second round takes up only what is in dispute, unless it is the only one', () => {
  const rounds = `
    | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Điểm thẩm định lần 1 | Điểm thẩm định lần 2 |
    |-------|----------|-------------|---------|----------------------|----------------------|
    | "1"   | Chỉ đạo  | 2           |         |                      |                      |
    | "1.1" | Kế hoạch | 1           | 1       | 1                    |                      |
    | "1.2" | Kiểm tra | 1           | 1       | 0.5                  | 1                    |
  `;
  expect(observed(appraisalIncomplete, rounds)).toEqual([]);
  expect(observed(appraisalIncomplete, rounds.replace('| 1                    |                      |', '|                      |                      |').replace('| 0.5  ', '|      '))).toEqual([
    { cell: 'F3', item: '1.1', stage: 'appraised-2', appraised: 1, items: 2, waiting: ['1.1'] },
  ]);
});

test('without a column of self-scores every item is the council’s to score', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm thẩm định |
    |-------|----------|-------------|----------------|
    | "1"   | Chỉ đạo  | 2           |                |
    | "1.1" | Kế hoạch | 1           |                |
    | "1.2" | Kiểm tra | 1           | 1              |
  `;
  expect(observed(appraisalIncomplete, sheet)).toEqual([
    { cell: 'D3', item: '1.1', stage: 'appraised-1', appraised: 1, items: 2, waiting: ['1.1'] },
  ]);
});
