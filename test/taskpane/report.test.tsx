import { screen } from '@testing-library/react';
import { barriersIn, openPane } from '../support/open-pane';

const SCORES = `
  | STT   | Tiêu chí  | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng | Cơ quan phụ trách |
  |-------|-----------|-------------|--------------|---------------------|-------------------|
  | 1     | Chỉ đạo   | 2           |              |                     | Sở Nội vụ         |
  | 1.1   | Kế hoạch  | 2           |              |                     |                   |
  | 1.1.1 | Ban hành  | 1           | 1            |                     |                   |
  | 1.1.2 | Thực hiện | 1           | 1            | x                   | Sở Tư pháp        |`;

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('before the first check there is nothing to report', async () => {
  const { show } = await openPane({ 'Bảng điểm': SCORES });
  await show('report');
  expect(screen.queryByRole('button', { name: 'Thêm trang báo cáo' })).toBeNull();
});

test('without a scoring table it is said why nothing can be made', async () => {
  const { pressAndShow } = await openPane({ 'Ghi chú': '| xin chào |' });
  await pressAndShow('report');
  expect(await screen.findByText('Tệp chưa có bảng chấm điểm đọc được nên chưa lập được báo cáo.')).toBeVisible();
});

test('the sheets that will be made are told, made with one press, and undone', async () => {
  const { pressAndShow, user, workbook, files } = await openPane({ 'Bảng điểm': SCORES });
  await pressAndShow('report');
  expect(screen.getByText(/2 phiếu yêu cầu bổ sung, mỗi cơ quan một trang/)).toBeVisible();

  await user.click(button('Thêm trang báo cáo'));

  expect(await screen.findByText('Đã thêm 4 trang báo cáo ở cuối tệp.')).toBeVisible();
  expect(files.written.at(-1)?.sheets.map(({ name }) => name)).toEqual([
    ...['Báo cáo phát hiện', 'Tổng hợp chỉ số', 'Phiếu yêu cầu – Sở Nội vụ', 'Phiếu yêu cầu – Sở Tư pháp'],
  ]);
  expect(workbook.added).toHaveLength(1);
  await user.click(button('Hoàn tác'));
  expect(await screen.findByText('Đã hoàn tác lần ghi gần nhất.')).toBeVisible();
});

test('where Excel takes in no sheets, the report is there to be saved', async () => {
  const { pressAndShow, user, workbook } = await openPane({ 'Bảng điểm': SCORES });
  await pressAndShow('report');
  jest.spyOn(workbook, 'exchangeSheets').mockImplementation(async () => {
    const { WorkbookError } = await import('../../src/session/workbook');
    throw new WorkbookError({ kind: 'not-supported' });
  });

  await user.click(button('Thêm trang báo cáo'));

  expect(await screen.findByRole('button', { name: 'Tải về “Báo cáo CCHC.xlsx”' })).toBeVisible();
});

test('the draft report is made and then offered to be saved, in Vietnamese whatever the pane speaks', async () => {
  const { pressAndShow, user, files } = await openPane({ 'Bảng điểm': SCORES }, 'en');
  await pressAndShow('report');

  await user.click(button('Make the Word draft'));

  expect(await screen.findByRole('button', { name: /“Dự thảo báo cáo CCHC\.docx”/ })).toBeVisible();
  expect(files.documents.map(({ title }) => title)).toEqual(['BÁO CÁO']);
});

test('nothing stands in the way of a screen reader', async () => {
  const { pressAndShow, user, container } = await openPane({ 'Bảng điểm': SCORES });
  await pressAndShow('report');
  await user.click(button('Lập dự thảo Word'));
  await screen.findByText('Đã lập xong dự thảo.');
  expect(await barriersIn(container)).toEqual([]);
});
