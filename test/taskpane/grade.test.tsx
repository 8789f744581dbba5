import { screen } from '@testing-library/react';
import { openPane } from '../support/open-pane';

const FRAMEWORK = `
  | Khung tiêu chí năm 2025 |          |             |
  | STT   | Tiêu chí                   | Điểm tối đa |
  |-------|----------------------------|-------------|
  | "1"   | Chỉ đạo                    | 4           |
  | "1.1" | Kế hoạch                   | 1           |
  | "1.2" | Kiểm tra                   | 3           |
  | Xếp loại: Tốt từ 90; Khá từ 70 đến dưới 90 | |    |
`;

const scores = (checked: string): string => `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự chấm                   | Tài liệu kiểm chứng     |
  |-------|----------|-------------|--------------------------------|-------------------------|
  | "1"   | Chỉ đạo  | 4           |                                |                         |
  | "1.1" | Kế hoạch | 1           | 1                              | Kế hoạch số 144/KH-UBND |
  | "1.2" | Kiểm tra | 3           | ${checked}                     | Báo cáo số 12/BC-UBND   |
`;

test('the grade stands with the total index that it follows from', async () => {
  expect(await cardOf(scores('2'))).toHaveTextContent('75,00%3/4 điểmXếp loại: Khá');
});

test('the grade is as provisional as its index', async () => {
  expect(await cardOf(scores('"2,75"'))).toHaveTextContent('Xếp loại: Tốt (tạm tính)Tạm tính: có điểm lưu dưới dạng văn bản.');
});

test('without a grade nothing is said of one', async () => {
  expect(await cardOf(scores('0'))).not.toHaveTextContent('Xếp loại');
});

/** The card with the verdict after one press. */
async function cardOf(table: string): Promise<HTMLElement> {
  const { user } = await openPane({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': table });
  await user.click(screen.getByRole('button', { name: 'Kiểm tra và tính lại' }));
  return screen.findByRole('region', { name: /^(?:Sẵn sàng|Còn cảnh báo|Còn lỗi)$/ });
}
