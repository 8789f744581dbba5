import type { Browser } from 'playwright-core';
import { startBrowser } from './support/browser';
import { BrowserWindow } from './support/browser-window';
import type { Preview } from './support/preview';
import { drawnStops, tabStopsIn } from './support/tab-stops';

/** The frame, before whatever view is shown: role, name, state. */
const FRAME = (tab: string): string => `
  | nút | Khung tiêu chí và cài đặt |
  | thẻ | ${tab} | chọn |
  | nút | Kiểm tra và tính lại |
  | nút | Hoàn tác |
  | nút | Xóa đánh dấu |`;

let browser: Browser;
/** One for all: each view is left as it was found. */
let preview: Preview;

beforeAll(async () => {
  browser = await startBrowser();
  // What moves into place would not be there yet when it is looked at.
  preview = await (await BrowserWindow.open(browser, { reducedMotion: 'reduce' })).show({ sample: 'tinh-co-loi', width: 320 });
});
afterAll(async () => {
  await browser.close();
});

describe('the stops of Tab from the beginning of the pane to its end, each of them seen, as they are read out', () => {
  it('before the first check', async () => {
    expect(await tabStopsIn(preview)).toEqual(drawnStops(`
      | nút | Khung tiêu chí và cài đặt            |      |
      | thẻ | Tổng quan                            | chọn |
      | nút | Kiểm tra và tính lại                 |      |
      | nút | Hoàn tác                             | mờ   |
      | nút | Xóa đánh dấu                         |      |
      | nút | Tiếp theo                            |      |
      | nút | Bỏ qua                               |      |
      | nút | Mở sổ mẫu để xem thử                 |      |
      | nút | Tạo sổ chấm điểm theo khung minh họa |      |
      | nút | Chọn khung từ tệp…                   |      |`));
    await preview.pane.reviewByKeyboard();
  });

  it.each([
    ['overview', 'Tổng quan', `
      | hộp chọn | Đơn vị                                          |
      | nút      | Xem lại cách hiểu các cột: có cột chưa rõ nghĩa |
      | nút      | Sửa 18 lỗi                                      |
      | nút      | Bổ sung tài liệu kiểm chứng cho 3 mục           |
      | nút      | Xem lại hoặc giải trình 10 cảnh báo             |
      | nút      | Lập phiếu yêu cầu bổ sung gửi các cơ quan       |`],
    ['findings', 'Phát hiện 28', `
      | ô tìm      | Tìm phát hiện                                                      |      |
      | nút        | Tất cả 28                                                          | nhấn |
      | nút        | 18 lỗi                                                             |      |
      | nút        | 10 cảnh báo                                                        |      |
      | hộp chọn   | Xếp theo                                                           |      |
      | nút        | Khung tiêu chí, ô C168 · FW07 Điểm tối đa không bằng tổng các phần |      |
      | nút        | Vì sao                                                             |      |
      | liên kết   | Xem hướng dẫn về quy tắc FW07                                      |      |
      | nút        | Phát hiện trước                                                    | mờ   |
      | nút        | Phát hiện sau                                                      |      |`],
    ['indices', 'Chỉ số', `
      | hộp chọn | Đơn vị                                                                                |
      | hộp chọn | Cột điểm                                                                              |
      | nút      | Cách tính: Chỉ số tổng hợp                                                            |
      | nút      | 1. Công tác chỉ đạo, điều hành cải cách hành chính                                    |
      | nút      | Cách tính: 1. Công tác chỉ đạo, điều hành cải cách hành chính                         |
      | nút      | 2. Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật                           |
      | nút      | Cách tính: 2. Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật                |
      | nút      | 3. Cải cách thủ tục hành chính                                                        |
      | nút      | Cách tính: 3. Cải cách thủ tục hành chính                                             |
      | nút      | 4. Cải cách tổ chức bộ máy hành chính                                                 |
      | nút      | Cách tính: 4. Cải cách tổ chức bộ máy hành chính                                      |
      | nút      | 5. Cải cách chế độ công vụ                                                            |
      | nút      | Cách tính: 5. Cải cách chế độ công vụ                                                 |
      | nút      | 6. Cải cách tài chính công                                                            |
      | nút      | Cách tính: 6. Cải cách tài chính công                                                 |
      | nút      | 7. Xây dựng chính quyền điện tử, chính quyền số                                       |
      | nút      | Cách tính: 7. Xây dựng chính quyền điện tử, chính quyền số                            |
      | nút      | 8. Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội            |
      | nút      | Cách tính: 8. Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội |
      | nút      | Điểm mất: 13,19                                                                       |
      | nút      | Xếp hạng 2 đơn vị                                                                     |`],
    ['evidence', 'Minh chứng', `
      | hộp chọn | Đơn vị                                                                                         |
      | hộp chọn | Xem theo                                                                                       |
      | nút      | 3. Cải cách thủ tục hành chính: thiếu 1/13 mục, 1 điểm có nguy cơ                              |
      | nút      | 5. Cải cách chế độ công vụ: thiếu 1/13 mục, 1 điểm có nguy cơ                                  |
      | nút      | 7. Xây dựng chính quyền điện tử, chính quyền số: thiếu 1/13 mục, 0,5 điểm có nguy cơ           |
      | nút      | 1. Công tác chỉ đạo, điều hành cải cách hành chính: 12 mục, không thiếu                        |
      | nút      | 2. Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật: 10 mục, không thiếu               |
      | nút      | 4. Cải cách tổ chức bộ máy hành chính: 9 mục, không thiếu                                      |
      | nút      | 6. Cải cách tài chính công: 10 mục, không thiếu                                                |
      | nút      | 8. Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội: 8 mục, không thiếu |
      | nút      | Kiểm tra thư mục tài liệu                                                                      |`],
    ['report', 'Báo cáo', `
      | nút | Thêm trang báo cáo |
      | nút | Xóa trang báo cáo  |
      | nút | Lập dự thảo Word   |`],
  ] as const)('in the view %s', async (view, tab, stops) => {
    await preview.pane.goByKeyboardTo(view);
    await preview.pane.hasShown();
    expect(await tabStopsIn(preview)).toEqual([...drawnStops(FRAME(tab)), ...drawnStops(stops)]);
  });

  it('behind the button at the top', async () => {
    await preview.pane.goByKeyboardTo('overview');
    await preview.page.keyboard.press('Shift+Tab');
    await preview.page.keyboard.press('Enter');
    await preview.pane.hasShown();
    expect(await tabStopsIn(preview)).toEqual(drawnStops(`
      | nút      | Khung tiêu chí và cài đặt                | nhấn |
      | thẻ      | Tổng quan                                |      |
      | nút      | Kiểm tra và tính lại                     |      |
      | nút      | Hoàn tác                                 |      |
      | nút      | Xóa đánh dấu                             |      |
      | nút      | Đổi, xem, so sánh, xuất khung            |      |
      | nút      | Đã hiểu bảng này như sau                 | mở   |
      | nút      | Các cột (7): Khung tiêu chí              |      |
      | nút      | Các cột (11): Bảng điểm                  |      |
      | nút      | Các cột (4): Tổng hợp                    |      |
      | nút      | Các cột (4): Phòng CCHC                  | mở   |
      | nút      | A · STT                                  |      |
      | hộp chọn | Cột A “STT” được hiểu là                 |      |
      | nút      | B · Nội dung                             |      |
      | hộp chọn | Cột B “Nội dung” được hiểu là            |      |
      | nút      | C · Điểm tự chấm                         |      |
      | hộp chọn | Cột C “Điểm tự chấm” được hiểu là        |      |
      | nút      | D · Tài liệu kiểm chứng                  |      |
      | hộp chọn | Cột D “Tài liệu kiểm chứng” được hiểu là |      |
      | công tắc | Tự kiểm tra lại khi sửa bảng             |      |
      | hộp chọn | Ngôn ngữ của ngăn này                    |      |`));
  });

  it('in the view report, where a workbook may be confirmed', async () => {
    await preview.openSample('tinh-mau');
    await preview.pane.reviewByKeyboard();
    await preview.pane.goByKeyboardTo('report');
    await preview.pane.hasShown();
    expect(await tabStopsIn(preview)).toEqual([...drawnStops(FRAME('Báo cáo')), ...drawnStops(`
      | ô nhập | Họ và tên người xác nhận |
      | nút    | Xác nhận kết quả         |
      | nút    | Thêm trang báo cáo       |
      | nút    | Xóa trang báo cáo        |
      | nút    | Lập dự thảo Word         |`)]);
  });
});
