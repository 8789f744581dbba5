import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT } from '../stand-in/preview/build';
import { xlsxOf } from '../support/xlsx-of';
import { previewTests } from './support/preview-tests';

const { open } = previewTests();

const REVIEW = 'Kiểm tra và tính lại';
const OTHER_FRAMEWORK = path.join(PROJECT, 'assets/samples/so-tong-60.xlsx');

const NO_FRAMEWORK = {
  'Bảng điểm': `
    | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng     |
    |-------|---------------|-------------|--------------|-------------------------|
    | 1     | Chỉ đạo       | 4           |              |                         |
    | 1.1   | Kế hoạch CCHC | 4           |              |                         |
    | 1.1.1 | Ban hành      | 1           | 1            | Kế hoạch số 144/KH-UBND |
    | 1.1.2 | Kết quả       | 3           |              |                         |`,
};

const TEXT_SCORES = {
  'Bảng điểm': `
    | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng     |
    |-------|---------------|-------------|--------------|-------------------------|
    | 1     | Chỉ đạo       | 4           |              |                         |
    | 1.1   | Kế hoạch CCHC | 4           |              |                         |
    | 1.1.1 | Ban hành      | 1           | "1"          | Kế hoạch số 144/KH-UBND |
    | 1.1.2 | Kết quả       | 3           | "2"          | Báo cáo số 12/BC-UBND   |`,
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ban-phim-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Nothing is clicked in this file: Tab, arrows, Enter, Space and Escape do it all. */
describe('by the keyboard alone', () => {
  it('the introduction is gone through, left for the one button, and asked for again; a workbook is begun without one', async () => {
    const { page, pane } = await open({ sample: 'tinh-mau', width: 320 });
    await pane.enterByKeyboard();
    for (const step of [2, 3, 4]) {
      await pane.tabToAndEnter('Tiếp theo');
      await pane.frame.getByRole('region', { name: `Giới thiệu nhanh (${step}/4)` }).locator('p:focus').waitFor();
    }
    await pane.tabToAndEnter('Bắt đầu');
    await pane.keyboardIsAt('button', REVIEW);

    await pane.tabToAndEnter('Xem lại phần giới thiệu');
    await pane.frame.getByRole('region', { name: 'Giới thiệu nhanh (1/4)' }).locator('p:focus').waitFor();
    await pane.tabToAndEnter('Bỏ qua');
    await pane.keyboardIsAt('button', REVIEW);

    await pane.tabToAndEnter('Tạo sổ chấm điểm theo khung minh họa');
    await page.waitForFunction(() => 'preview' in window && window.preview.host.workbook.name === 'Sổ mới.xlsx');
    await pane.isReady();
    await pane.reviewByKeyboard();
    await pane.tabToAndEnter(/^Xem lại hoặc giải trình \d+ cảnh báo$/);
    await pane.frame.getByRole('tabpanel', { name: 'Phát hiện' }).getByRole('article').first().waitFor();
  });

  it('a workbook without a framework comes by one, from a file or for a try, and gives it back', async () => {
    const preview = await open({ sample: 'tinh-mau', width: 320 });
    const { pane } = preview;
    const file = path.join(folder, 'khong-khung.xlsx');
    writeFileSync(file, await xlsxOf(NO_FRAMEWORK));
    await preview.openFile(file);
    await pane.reviewByKeyboard();

    await pane.tabToAndEnter('Dùng thử khung minh họa');
    await pane.saysWhenDone('Đã dùng khung vừa chọn; chưa ghi gì vào các ô.');
    await pane.keyboardIsAt('button', REVIEW);
    await pane.tabToAndEnter('Thôi dùng khung minh họa');
    await pane.saysWhenDone('Đã trở về khung trong tệp này.');
    await pane.keyboardIsAt('button', REVIEW);

    await pane.chooseByKeyboard('Chọn khung từ tệp…', OTHER_FRAMEWORK);
    await pane.saysWhenDone('Đã dùng khung vừa chọn; chưa ghi gì vào các ô.');
    await pane.keyboardIsAt('button', REVIEW);
  });

  it('the one right answer is written, many of a kind are looked through before they are, and each is taken back', async () => {
    const preview = await open({ sample: 'tinh-mau', width: 320 });
    const { page, pane, grid } = preview;
    const file = path.join(folder, 'diem-la-van-ban.xlsx');
    writeFileSync(file, await xlsxOf(TEXT_SCORES));
    await preview.openFile(file);
    await pane.reviewByKeyboard();
    await pane.goByKeyboardTo('findings');

    await pane.arrowTo(/ô D4 · SC07/);
    await pane.tabToAndEnter('Đổi thành số: Bảng điểm, ô D4');
    await pane.saysWhenDone('Đã sửa nhanh 1 ô');
    expect(await grid.value('Bảng điểm', 'D4')).toBe(1);
    await pane.enterByKeyboard();
    await pane.tabToAndEnter('Hoàn tác');
    await pane.saysWhenDone('Đã hoàn tác');
    expect(await grid.value('Bảng điểm', 'D4')).toBe('1');

    await pane.reviewByKeyboard();
    await pane.arrowTo(/ô D4 · SC07/);
    await pane.tabToAndEnter('Đổi thành số tất cả 2 ô cùng loại…');
    await pane.keyboardIsAt('list', 'Đổi văn bản thành số: 2 ô');
    await page.keyboard.press('Escape');
    await pane.keyboardIsAt('button', 'Đổi thành số tất cả 2 ô cùng loại…');
    await page.keyboard.press('Enter');
    await pane.tabToAndEnter('Ghi 2 ô');
    await pane.saysWhenDone('Đã sửa nhanh 2 ô');
    expect([await grid.value('Bảng điểm', 'D4'), await grid.value('Bảng điểm', 'D5')]).toEqual([1, 2]);
    await pane.frame.getByRole('article').locator(':focus').waitFor();
  });

  it('report sheets are added and taken away, and the draft report is made and saved', async () => {
    const { page, pane, grid } = await open({ sample: 'tinh-co-loi', width: 320 });
    await pane.reviewByKeyboard();
    const before = await grid.sheetNames();
    await pane.goByKeyboardTo('report');

    await pane.tabToAndEnter('Thêm trang báo cáo');
    await pane.saysWhenDone('Đã thêm 4 trang báo cáo ở cuối tệp.');
    await pane.keyboardIsAt('button', 'Thêm trang báo cáo');
    const added = ['Báo cáo phát hiện', 'Tổng hợp chỉ số', 'Phiếu yêu cầu – Văn phòng UBND', 'Phiếu yêu cầu – Sở Nội vụ'];
    expect(await grid.sheetNames()).toEqual([...before, ...added]);
    await pane.tabToAndEnter('Xóa trang báo cáo');
    await pane.saysWhenDone('Đã xóa 4 trang báo cáo.');
    expect(await grid.sheetNames()).toEqual(before);

    await pane.tabToAndEnter('Lập dự thảo Word');
    await pane.frame.getByText('Đã lập xong dự thảo.').waitFor();
    await pane.tabTo(/^Tải về “Dự thảo báo cáo/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  });

  it('a folder of evidence is chosen, its lists are opened, a citation leads to its cell, and the list is saved', async () => {
    const { page, pane, grid } = await open({ sample: 'tinh-mau', width: 320 });
    const evidence = path.join(folder, 'tai-lieu');
    mkdirSync(evidence);
    for (const name of ['QĐ 2918 UBND 20.12.2024.pdf', 'scan0001.pdf']) writeFileSync(path.join(evidence, name), name);
    await pane.reviewByKeyboard();
    await pane.goByKeyboardTo('evidence');

    await pane.tabToAndEnter('Kiểm tra thư mục tài liệu');
    await pane.chooseByKeyboard('Chọn thư mục…', evidence);
    await pane.saysWhenDone('2 tệp: đã đọc 2/2 tệp.');
    await pane.tabTo('Tải danh sách đầy đủ (CSV)');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('Kiểm tra thư mục tài liệu.csv');

    await pane.tabToAndEnter('Tệp chưa thấy viện dẫn (1)');
    await pane.frame.getByText('scan0001.pdf').waitFor();
    await pane.enterByKeyboard();
    await pane.tabTo(/^Mục .* · Bảng điểm, ô [A-Z]+\d+$/);
    const place = /ô ([A-Z]+\d+)$/.exec(await pane.frame.locator(':focus').innerText())?.[1];
    await page.keyboard.press('Enter');
    await grid.selects(`Bảng điểm!${place}`);
  });

  it('live checking is switched off and on, the framework is changed and given back, and the language is changed', async () => {
    const { page, pane } = await open({ sample: 'tinh-mau', width: 320 });
    await pane.reviewByKeyboard();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await pane.keyboardIsAt('button', 'Khung tiêu chí và cài đặt');
    await page.keyboard.press('Enter');

    await pane.tabToAndEnter('Đổi, xem, so sánh, xuất khung');
    await pane.chooseByKeyboard('Chọn khung từ tệp…', OTHER_FRAMEWORK);
    await pane.saysWhenDone('Đã dùng khung vừa chọn; chưa ghi gì vào các ô.');
    await pane.keyboardIsAt('button', 'Chọn khung từ tệp…');
    await pane.tabToAndEnter('Dùng khung trong tệp này');
    await pane.saysWhenDone('Đã trở về khung trong tệp này.');
    await pane.keyboardIsAt('button', REVIEW);

    await pane.tabTo('Tự kiểm tra lại khi sửa bảng', 'switch');
    const isLive = (): Promise<string | null> => pane.inPage(() => localStorage.getItem('live'));
    await page.keyboard.press('Space');
    await expect(isLive()).resolves.toBe('on');
    await page.keyboard.press('Space');
    await expect(isLive()).resolves.toBe('off');

    await pane.tabTo('Ngôn ngữ của ngăn này', 'combobox');
    await page.keyboard.press('ArrowDown');
    await pane.frame.getByRole('button', { name: 'Check and recalculate' }).waitFor();
    await pane.keyboardIsAt('combobox', 'Language of this pane');
    await page.keyboard.press('ArrowUp');
    await pane.frame.getByRole('button', { name: REVIEW }).waitFor();
  });
});
