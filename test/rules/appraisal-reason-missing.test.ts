import { appraisalReasonMissing } from '../../src/core/rules/appraisal-reason-missing';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

test('a score that was changed without a reason is found at the opinion', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Ý kiến |
    |-------|----------|-------------|------------------|----------------|--------|
    | "1"   | Chỉ đạo  | 2           | 2                | 1.5            |        |
    | "1.1" | Kế hoạch | 1           | 1                | 0.5            |        |
    | "1.2" | Kiểm tra | 1           | "0,5"            | 1              |        |
  `;
  expect(observed(appraisalReasonMissing, sheet)).toEqual([
    { cell: 'F3', item: '1.1', self: '1', appraised: '0.5', stage: 'appraised-1' },
    { cell: 'F4', item: '1.2', self: '0.5', appraised: '1', stage: 'appraised-1' },
  ]);
});

test('the second round is measured against the first', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định lần 1 | Điểm thẩm định lần 2 | Ý kiến |
    |-------|----------|-------------|--------------|----------------------|----------------------|--------|
    | "1"   | Chỉ đạo  | 2           | 2            |                      |                      |        |
    | "1.1" | Kế hoạch | 1           | 1            | 1                    | 0.5                  |        |
    | "1.2" | Kiểm tra | 1           | 1            |                      |                      |        |
  `;
  expect(observed(appraisalReasonMissing, sheet)).toEqual([
    { cell: 'G3', item: '1.1', self: '1', appraised: '0.5', stage: 'appraised-2' },
  ]);
});

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí | Điểm tối đa | Hình thức đánh giá  |
  |-------|----------|-------------|---------------------|
  | "1"   | Chỉ đạo  | 4           |                     |
  | "1.1" | Kế hoạch | 1           | Tự đánh giá         |
  | "1.2" | Kiểm tra | 1           | Tự đánh giá         |
  | "1.3" | Tác động | 2           | Điều tra xã hội học |
`);

const REASONED = `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Ý kiến             |
  |-------|----------|-------------|------------------|----------------|--------------------|
  | "1"   | Chỉ đạo  | 4           | 2                | 1.5            |                    |
  | "1.1" | Kế hoạch | 1           | 1                | 0.5            | Ban hành chậm      |
  | "1.2" | Kiểm tra | 1           | 1                | "1,0"          |                    |
  | "1.3" | Tác động | 2           | 2                | 1              |                    |
`;

test('a reason, the same score, and what a survey scores need no more words', () => {
  expect(observed(appraisalReasonMissing, REASONED, FRAMEWORK)).toEqual([]);
});

test('where opinions have no column, a changed score cannot be judged', () => {
  expect(observed(appraisalReasonMissing, REASONED.replaceAll('| Ý kiến   ', '| Khác   '))).toContainEqual({ because: 'no-opinion-column' });
});

test('where each round has a column for its opinion, each is asked for its own reason', () => {
  const rounds = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự chấm | Thẩm định lần 1 |               | Thẩm định lần 2 |               |
    |       |          |             |              | Điểm            | Ý kiến        | Điểm            | Ý kiến        |
    | "1"   | Chỉ đạo  | 3           | 3            | 2               |               | 2               |               |
    | "1.1" | Kế hoạch | 1           | 1            | 0.5             | Thiếu báo cáo | 0.5             |               |
    | "1.2" | Kiểm tra | 1           | 1            | 1               | Đủ            | 0.5             |               |
    | "1.3" | Báo cáo  | 1           | 1            | 0.5             |               | 0.5             |               |
  `;
  expect(observed(appraisalReasonMissing, rounds)).toEqual([
    { cell: 'H5', item: '1.2', self: '1', appraised: '0.5', stage: 'appraised-2' },
    { cell: 'F6', item: '1.3', self: '1', appraised: '0.5', stage: 'appraised-1' },
  ]);
});
