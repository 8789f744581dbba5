import type { LiveMessages } from './live-messages';

/** Kiểm tra trực tiếp. */
export const liveInVietnamese: LiveMessages = {
  heading: 'Kiểm tra trực tiếp',
  choice: 'Tự kiểm tra lại khi sửa bảng',
  explained:
    'Sau lần kiểm tra đầu tiên, mỗi khi sửa ô, kết quả trong ngăn được cập nhật ngay. Không ghi gì vào bảng cho đến khi bấm Kiểm tra và tính lại.',
  notTold: 'Phiên bản Excel này không báo khi ô thay đổi; hãy bấm Kiểm tra và tính lại sau khi sửa.',
};
