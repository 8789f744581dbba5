import { evidencePlaceholder } from '../../src/core/rules/evidence-placeholder';
import { observed } from '../support/checked-sheet';

test('cells that are filled without naming anything are found where points are claimed', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng | Giải trình     |
    |-------|----------|-------------|------------------|---------------------|----------------|
    | "1"   | Chỉ đạo  | 3           | 3                |                     |                |
    | "1.1" | Kế hoạch | 1           | 1                | x                   |                |
    | "1.2" | Kiểm tra | 1           | 0.5              | Đang cập nhật...    | có             |
    | "1.3" | Báo cáo  | 1           | 1                |                     | sẽ bổ sung sau |
  `;
  expect(observed(evidencePlaceholder, sheet)).toEqual([
    { cell: 'E3', item: '1.1', text: 'x', points: '1' },
    { cell: 'E4', item: '1.2', text: 'Đang cập nhật...', points: '0.5' },
    { cell: 'F5', item: '1.3', text: 'sẽ bổ sung sau', points: '1' },
  ]);
});

test('a true explanation beside it, no points, or true evidence make it none', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng          | Giải trình                    |
    |-------|----------|-------------|------------------|------------------------------|-------------------------------|
    | "1"   | Chỉ đạo  | 5           | 3                | x                            |                               |
    | "1.1" | Kế hoạch | 1           | 1                | x                            | Trụ sở mới, chưa ban hành     |
    | "1.2" | Kiểm tra | 1           | 0                | x                            |                               |
    | "1.3" | Báo cáo  | 1           | 1                | Có 12 báo cáo gửi Sở Nội vụ  | x                             |
    | "1.4" | Rà soát  | 1           |                  | có                           |                               |
    | "1.5" | Công bố  | 1           | KĐG              | có                           |                               |
  `;
  expect(observed(evidencePlaceholder, sheet)).toEqual([]);
});

test('without a column for evidence the rule says that it did not look', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 1           | 1                |
    | "1.1" | Kế hoạch | 1           | 1                |
  `;
  expect(observed(evidencePlaceholder, sheet)).toEqual([{ because: 'no-evidence-column' }]);
});
