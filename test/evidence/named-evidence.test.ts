import { readEvidence } from '../../src/core/evidence/evidence-reading';

test.each([
  ...['Kế hoạch số 144/KH-UBND', 'Quyết định số 876', 'https://snv.angiang.gov.vn/kh144', 'D:\\CCHC\\kh144.pdf'],
  ...['Biên bản họp ngày 12/3/2023', 'Họp giao ban 12/3/2023', 'Giấy mời họp ngày 05 tháng 4', 'Báo cáo ngày\n12/3'],
  ...['KH 144 của UBND tỉnh', 'Quyết định 876 của Bộ Nội vụ'],
  ...['KH-144.pdf', 'Ke hoach CCHC.PDF', 'KH-144', 'H1.2-03', 'MC 12', 'TLKC 1.1.1', 'Tài liệu số 5', '12; 15', 'Phụ lục 3 kèm theo', 'Phụ lục II'],
  ...['Như mục 1.1', 'Xem tiêu chí 2.3', 'Trang 5 hồ sơ trình'],
  ...['Ảnh chụp màn hình Cổng dịch vụ công', 'Báo cáo trên Hệ thống', 'Số liệu trên phần mềm một cửa', 'Danh sách lớp tập huấn'],
  ...['Phiếu khảo sát', 'Giấy chứng nhận ISO', 'Không phát sinh hồ sơ trễ hạn', 'Trong năm không có đơn thư', 'Screenshot of the portal'],
])('%j tells which evidence it means', (text) => {
  expect(readEvidence(text).isNamed).toBe(true);
  expect(readEvidence(text.normalize('NFD')).isNamed).toBe(true);
  expect(readEvidence(text.toUpperCase()).isNamed).toBe(true);
});

test.each([
  ...['Kế hoạch của Sở', 'Đã ban hành kế hoạch CCHC năm 2023', 'Kế hoạch 2023', 'Báo cáo CCHC quý I, quý II', 'Báo cáo tháng 12/2023'],
  ...['Báo cáo 6 tháng đầu năm', 'Có 12 báo cáo gửi Sở Nội vụ', 'Các văn bản chỉ đạo của lãnh đạo Sở', 'Quyết định phê duyệt của UBND tỉnh'],
  ...['Thực hiện tốt', 'Đầy đủ theo quy định', 'Báo cáo đính kèm', 'Văn bản triển khai trong 05 ngày', 'Đạt 98% (55/68)', 'Lịch sử hình thành', 'Tập thể tiêu biểu, có ảnh hưởng'],
])('%j does not', (text) => {
  expect(readEvidence(text).isNamed).toBe(false);
  expect(readEvidence(text.normalize('NFD')).isNamed).toBe(false);
});
