import { evidenceUnidentified } from '../../src/core/rules/evidence-unidentified';
import { drawnFramework } from '../support/drawn-framework';
import { observed } from '../support/checked-sheet';

test('evidence that names no document is found where points are claimed on it', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng             | Giải trình |
    |-------|----------|-------------|------------------|---------------------------------|------------|
    | "1"   | Chỉ đạo  | 3           | 3                |                                 |            |
    | "1.1" | Kế hoạch | 1           | 1                | Kế hoạch của Sở                 |            |
    | "1.2" | Kiểm tra | 1           | 0.5              | Đã tổ chức kiểm tra theo quy định | x        |
    | "1.3" | Báo cáo  | 1           | 1                | Các báo cáo năm 2023            |            |
  `;
  expect(observed(evidenceUnidentified, sheet)).toEqual([
    { cell: 'E3', item: '1.1', text: 'Kế hoạch của Sở', points: '1' },
    { cell: 'E4', item: '1.2', text: 'Đã tổ chức kiểm tra theo quy định', points: '0.5' },
    { cell: 'E5', item: '1.3', text: 'Các báo cáo năm 2023', points: '1' },
  ]);
});

test('one document, link, day or file that is named is enough, and so is an explanation', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng                                     | Giải trình                  |
    |-------|----------|-------------|------------------|---------------------------------------------------------|-----------------------------|
    | "1"   | Chỉ đạo  | 6           | 6                |                                                         |                             |
    | "1.1" | Kế hoạch | 1           | 1                | Kế hoạch của Sở; Quyết định số 12/QĐ-SNV                |                             |
    | "1.2" | Kiểm tra | 1           | 1                | Báo cáo đăng tại https://snv.angiang.gov.vn/bao-cao     |                             |
    | "1.3" | Báo cáo  | 1           | 1                | Biên bản họp ngày 12/3/2023                             |                             |
    | "1.4" | Rà soát  | 1           | 1                | KH-144.pdf                                              |                             |
    | "1.5" | Công bố  | 1           | 1                | Ảnh chụp màn hình Cổng dịch vụ công                     |                             |
    | "1.6" | Tập huấn | 1           | 1                | Kế hoạch của Sở                                         | Kế hoạch đang trình ký số   |
  `;
  expect(observed(evidenceUnidentified, sheet)).toEqual([]);
});

test('nothing is said where no document is needed or other rules speak', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng |
    |-------|----------|-------------|------------------|---------------------|
    | "1"   | Chỉ đạo  | 6           | 4                | Kế hoạch của Sở     |
    | "1.1" | Kế hoạch | 1           | 0                | Kế hoạch của Sở     |
    | "1.2" | Kiểm tra | 1           |                  | Kế hoạch của Sở     |
    | "1.3" | Báo cáo  | 1           | KĐG              | Kế hoạch của Sở     |
    | "1.4" | Rà soát  | 1           | 1                | x                   |
    | "1.5" | Công bố  | 1           | 1                |                     |
    | "1.6" | Tập huấn | 1           | 1                | Kế hoạch của Sở     |
  `;
  const framework = drawnFramework(`
    | STT   | Tiêu chí | Điểm tối đa | Tài liệu kiểm chứng |
    |-------|----------|-------------|---------------------|
    | "1"   | Chỉ đạo  | 6           |                     |
    | "1.1" | Kế hoạch | 1           |                     |
    | "1.2" | Kiểm tra | 1           |                     |
    | "1.3" | Báo cáo  | 1           |                     |
    | "1.4" | Rà soát  | 1           |                     |
    | "1.5" | Công bố  | 1           |                     |
    | "1.6" | Tập huấn | 1           | Không               |
  `);
  expect(observed(evidenceUnidentified, sheet, framework)).toEqual([]);
});

test('in one column for both, words without a document explain', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng/Giải trình |
    |-------|----------|-------------|------------------|--------------------------------|
    | "1"   | Chỉ đạo  | 1           | 1                |                                |
    | "1.1" | Kế hoạch | 1           | 1                | Kế hoạch của Sở                |
  `;
  expect(observed(evidenceUnidentified, sheet)).toEqual([]);
});

test('without a column for evidence the rule says that it did not look', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 1           | 1                |
    | "1.1" | Kế hoạch | 1           | 1                |
  `;
  expect(observed(evidenceUnidentified, sheet)).toEqual([{ because: 'no-evidence-column' }]);
});
