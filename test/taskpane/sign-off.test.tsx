import { screen, within } from '@testing-library/react';
import { placeOf } from '../support/draw-workbook';
import type { InMemoryWorkbook } from '../support/in-memory-workbook';
import { barriersIn, openPane } from '../support/open-pane';

const SCORES = `
  | STT   | Tiêu chí         | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng |
  |-------|------------------|-------------|-----------------|---------------------|
  | 1     | Chỉ đạo          | 2           | =SUM(D3) → 2    |                     |
  | 1.1   | Kế hoạch CCHC    | 2           | =SUM(D4:D5) → 2 |                     |
  | 1.1.1 | Ban hành         | 1           | 1               |                     |
  | 1.1.2 | Kết quả          | 1           | 1               | Báo cáo số 7/BC-SNV |`;

const NAME = 'Nguyễn Thị Hòa';

async function opened(scores = SCORES) {
  const pane = await openPane({ 'Bảng điểm': scores });
  await pane.pressAndShow('report');
  return pane;
}

const part = () => screen.getByRole('region', { name: 'Xác nhận kết quả' });
const button = (name: string | RegExp) => within(part()).getByRole('button', { name });
const name = () => screen.getByRole('textbox', { name: /Họ và tên người xác nhận/ });

async function signedOff() {
  const pane = await opened();
  await pane.user.type(name(), NAME);
  await pane.user.click(button('Xác nhận kết quả'));
  await within(part()).findByText('Xác nhận còn hiệu lực');
  return pane;
}

async function typed(workbook: InMemoryWorkbook, cell: string, from: number | string, to: number | string): Promise<void> {
  await workbook.apply({ cells: [{ ...placeOf(await workbook.read(), cell), from, to }], marks: [] });
}

test('who signs sees what is open, gives a name, and what has become of it has the keyboard', async () => {
  const { user } = await opened();
  expect(part()).toHaveTextContent('Chưa xác nhận');
  expect(part()).toHaveTextContent('Còn 1 cảnh báo; người xác nhận đồng ý với kết quả khi còn các cảnh báo này.');
  await user.type(name(), `${NAME}{Enter}`);
  expect(await within(part()).findByText('Xác nhận còn hiệu lực')).toHaveFocus();
  expect(part()).toHaveTextContent(`${NAME}, 24/02/2024 08:30`);
  expect(part()).toHaveTextContent('Kết luận: Còn cảnh báo');
  expect(part()).toHaveTextContent('Chỉ số tổng hợp: Bảng điểm: 100,00% (Tự chấm)');
  expect(screen.queryByRole('form')).toBeNull();
});

test('without a name nothing is written, and the field says so and has the keyboard', async () => {
  const { user, workbook } = await opened();
  const writings = workbook.applied.length;
  await user.click(button('Xác nhận kết quả'));
  expect(name()).toHaveFocus();
  expect(name()).toHaveAccessibleDescription('Ghi họ và tên người xác nhận.');
  expect(workbook.applied).toHaveLength(writings);
});

test('what was changed since is listed, from what to what, and leads to its cell', async () => {
  const { user, workbook } = await signedOff();
  await typed(workbook, 'D5', 1, 0.5);
  await typed(workbook, 'E5', 'Báo cáo số 7/BC-SNV', '');
  await user.click(screen.getByRole('button', { name: 'Kiểm tra và tính lại' }));
  expect(await within(part()).findByText('Đã thay đổi 2 ô kể từ khi xác nhận')).toBeVisible();
  const list = within(part()).getByRole('list', { name: 'Những chỗ đã thay đổi' });
  expect(within(list).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Mục 1.1.2, Điểm tự đánh giá1 → 0,5',
    'Mục 1.1.2, Tài liệu kiểm chứng“Báo cáo số 7/BC-SNV” → trống',
  ]);
  await user.click(button('Mục 1.1.2, Điểm tự đánh giá'));
  expect(workbook.revealed).toEqual(['Bảng điểm!D5']);
  expect(name()).toHaveValue(NAME);
  await user.click(button('Xác nhận lại'));
  expect(await within(part()).findByText('Xác nhận còn hiệu lực')).toBeVisible();
});

test('it can be withdrawn, and undone', async () => {
  const { user } = await signedOff();
  await user.click(button('Rút lại xác nhận'));
  expect(await within(part()).findByText('Chưa xác nhận')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await within(part()).findByText('Xác nhận còn hiệu lực')).toBeVisible();
});

test('results with errors cannot be signed, and why is said', async () => {
  await opened(SCORES.replace('| 1               |', '| 5               |'));
  expect(screen.queryByRole('form')).toBeNull();
  expect(part()).toHaveTextContent('Bảng còn lỗi nên chưa xác nhận được: Hội đồng chỉ xác nhận kết quả không còn lỗi.');
});

test('a sign-off that was typed over is said to be unreadable, and can be given anew', async () => {
  const { user, workbook } = await signedOff();
  await typed(workbook, 'Xác nhận kết quả!B3', NAME, 'Người khác');
  await user.click(screen.getByRole('button', { name: 'Kiểm tra và tính lại' }));
  expect(await within(part()).findByText('Không đọc được xác nhận')).toBeVisible();
  expect(part()).toHaveTextContent('Trang tính “Xác nhận kết quả” bị sửa hoặc thiếu nội dung');
  expect(button('Xác nhận lại')).toBeVisible();
});

test('no state of it has a barrier', async () => {
  const { container, user, workbook } = await opened();
  const seen = [await barriersIn(container)];
  await user.click(button('Xác nhận kết quả'));
  seen.push(await barriersIn(container));
  await user.type(name(), `${NAME}{Enter}`);
  await within(part()).findByText('Xác nhận còn hiệu lực');
  seen.push(await barriersIn(container));
  await typed(workbook, 'D5', 1, 0.5);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra và tính lại' }));
  await within(part()).findByText(/^Đã thay đổi/);
  seen.push(await barriersIn(container));
  expect(seen.flat()).toEqual([]);
});
