import path from 'node:path';
import { PROJECT } from '../stand-in/preview/build';
import { barriersIn } from './support/barriers';
import { previewTests } from './support/preview-tests';

const { open } = previewTests();

const OTHER_FRAMEWORK = path.join(PROJECT, 'assets/samples/so-tong-60.xlsx');

describe('what a table was understood as', () => {
  it('is put right by hand, and remembered when the pane is opened again', async () => {
    const preview = await open({ sample: 'tinh-mau', width: 320 });
    await preview.pane.pressAndShow('settings');
    const before = await preview.grid.sheet('Bảng điểm');
    await preview.pane.openLine('Đã hiểu bảng này như sau');
    await preview.pane.openLine(/^Các cột/, 'Bảng điểm');
    const column = preview.pane.frame.getByRole('group', { name: 'Bảng điểm', exact: true }).getByRole('combobox').last();
    const name = (await column.getAttribute('aria-label')) ?? '';

    await column.selectOption('Ghi chú');

    await preview.pane.saysWhenDone('Đã ghi nhớ và kiểm tra lại; chưa ghi gì vào các ô.');
    expect((await preview.grid.sheet('Bảng điểm')).cells).toEqual(before.cells);
    expect(await barriersIn(preview)).toEqual([]);
    expect(await preview.pane.cutOff()).toEqual([]);

    await preview.reopenPane();
    await preview.pane.pressAndShow('settings');
    await preview.pane.openLine('Đã hiểu bảng này như sau');
    await preview.pane.openLine(/^Các cột/, 'Bảng điểm');
    const again = preview.pane.frame.getByRole('combobox', { name });
    expect(await again.locator('option:checked').innerText()).toBe('Ghi chú');
    expect(await preview.pane.text()).toContain('Đã sửa bằng tay.');
  });
});

describe('a framework', () => {
  it('is opened from a file, told apart from the workbook’s own, and read from top to bottom', async () => {
    const preview = await open({ sample: 'tinh-mau', width: 320 });
    await preview.pane.pressAndShow('settings');
    await preview.pane.openLine('Đổi, xem, so sánh, xuất khung');

    await preview.pane.chooseFile('Chọn khung từ tệp…', OTHER_FRAMEWORK);

    await preview.pane.saysWhenDone('Đã dùng khung vừa chọn; chưa ghi gì vào các ô.');
    expect(await preview.pane.text()).toContain('Đọc từ một tệp riêng.');
    await preview.pane.openLine('Xem khung');
    await preview.pane.openLine(/^1\. /, 'Khung tiêu chí');
    await preview.pane.openLine('Xuất khung');
    expect(await barriersIn(preview)).toEqual([]);
    expect(await preview.pane.cutOff()).toEqual([]);
    expect(await preview.pane.verdict()).toBe('Còn lỗi');
  });

  it('is compared with one from a file', async () => {
    const preview = await open({ sample: 'tinh-mau', width: 320 });
    await preview.pane.pressAndShow('settings');
    await preview.pane.openLine('Đổi, xem, so sánh, xuất khung');
    await preview.pane.openLine('So sánh với khung khác');

    await preview.pane.chooseFile('Chọn tệp khung khác…', OTHER_FRAMEWORK);

    await preview.pane.saysWhenDone('Đã so sánh xong.');
    expect(await preview.pane.text()).toMatch(/Tổng điểm tối đa: (100 → 60|60 → 100) điểm\./);
    expect(await preview.pane.verdict()).toBe('Sẵn sàng');
    expect(await barriersIn(preview)).toEqual([]);
  });

  it('becomes a new scoring workbook, which opens beside this one', async () => {
    const preview = await open({ sample: 'tinh-mau' });
    await preview.pane.pressAndShow('settings');
    await preview.pane.openLine('Đổi, xem, so sánh, xuất khung');

    await preview.pane.frame.getByRole('button', { name: 'Tạo sổ chấm điểm mới' }).click();

    await preview.page.waitForFunction(() => 'preview' in window && window.preview.host.workbook.name === 'Sổ mới.xlsx');
    expect((await preview.grid.state()).sheets.map(({ name }) => name)).toContain('Khung tiêu chí');
    expect(preview.network.leaving).toEqual([]);
  });

  it('is saved as JSON without leaving the computer', async () => {
    const preview = await open({ sample: 'tinh-mau' });
    await preview.pane.pressAndShow('settings');
    await preview.pane.openLine('Đổi, xem, so sánh, xuất khung');
    await preview.pane.openLine('Xuất khung');
    await preview.pane.frame.getByRole('button', { name: 'Xuất JSON' }).click();

    const [download] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.pane.frame.getByRole('button', { name: /^Tải về/ }).click(),
    ]);

    expect(download.suggestedFilename()).toMatch(/^Khung tiêu chí CCHC.*\.json$/);
    expect(preview.network.leaving).toEqual([]);
  });
});
