import type { FrameMessages } from './frame-messages';

/** Lời của khung ngăn. */
export const frameInVietnamese: FrameMessages = {
  name: 'Soát điểm CCHC',
  viewChoice: 'Các phần của ngăn',
  views: { overview: 'Tổng quan', findings: 'Phát hiện', indices: 'Chỉ số', evidence: 'Minh chứng', report: 'Báo cáo', settings: 'Khung tiêu chí và cài đặt' },
  review: 'Kiểm tra và tính lại',
  undo: 'Hoàn tác',
  clear: 'Xóa đánh dấu',
  doing: {
    reading: 'Đang đọc…',
    reviewing: 'Đang kiểm tra…',
    writing: 'Đang ghi…',
    undoing: 'Đang hoàn tác…',
    clearing: 'Đang xóa đánh dấu…',
    revealing: 'Đang mở ô…',
    correcting: 'Đang ghi nhớ cột vừa sửa…',
    accepting: 'Đang ghi việc chấp nhận…',
    withdrawing: 'Đang rút lại việc chấp nhận…',
    'opening-framework': 'Đang mở khung tiêu chí…',
    'comparing-frameworks': 'Đang so sánh hai khung…',
    'making-workbook': 'Đang tạo sổ chấm điểm…',
    'adding-framework-sheet': 'Đang thêm trang tính…',
    'writing-framework-file': 'Đang xuất khung tiêu chí…',
  },
  cancel: 'Dừng',
  progress: 'Tiến độ kiểm tra',
  stale: (checkedAt) => `Bảng đã sửa sau lần kiểm tra lúc ${checkedAt}.`,
  opening: 'Đang mở…',
  notShown: 'Chưa tải được phần hiển thị kết quả; kiểm tra đường truyền, đóng ngăn này rồi mở lại.',
  language: { vi: 'Tiếng Việt', en: 'English' },
};
