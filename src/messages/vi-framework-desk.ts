import type { FrameworkDeskMessages } from './framework-desk-messages';

/** Tiếng Việt. */
export const frameworkDeskInVietnamese: FrameworkDeskMessages = {
  heading: 'Khung tiêu chí',
  none: 'Chưa có khung tiêu chí. Chọn tệp chứa phụ lục của quyết định (.xlsx hoặc JSON), hoặc chép phụ lục vào một trang tính mang tên “Khung tiêu chí”.',
  lead: 'Chọn khung tiêu chí, tạo sổ chấm điểm mới',
  open: 'Chọn khung từ tệp…',
  useWorkbooksOwn: 'Dùng khung trong tệp này',
  makeWorkbook: 'Tạo sổ chấm điểm mới',
  others: 'Việc khác với khung',
  addSheet: 'Thêm khung vào tệp này thành trang tính',
};
