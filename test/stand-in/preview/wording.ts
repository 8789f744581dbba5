export type Language = 'vi' | 'en';

/** The words of the preview's own bar; those of the add-in are its own. */
export interface Wording {
  readonly title: string;
  readonly file: string;
  readonly clean: string;
  readonly planted: string;
  readonly department: string;
  readonly fromDisk: string;
  readonly review: string;
  readonly reviewHint: string;
  readonly paneWidth: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly language: string;
  readonly grid: string;
  readonly pane: string;
  readonly dragPane: string;
  readonly notice: string;
  readonly close: string;
  /** What a workbook is called that the add-in has made. */
  readonly made: string;
  readonly madeByAddIn: string;
  readonly opening: (name: string) => string;
  readonly cannotOpen: (name: string) => string;
}

const VI: Wording = {
  title: 'Xem thử Soát điểm CCHC',
  file: 'Tệp',
  clean: 'Sổ mẫu không lỗi',
  planted: 'Sổ mẫu có lỗi',
  department: 'Bảng cấp sở, 60 điểm',
  fromDisk: 'Mở tệp .xlsx…',
  review: 'Kiểm tra và tính lại',
  reviewHint: 'Nút trên dải lệnh của Excel: chạy mà không cần mở khung bên phải',
  paneWidth: 'Khung rộng',
  theme: 'Giao diện',
  light: 'Sáng',
  dark: 'Tối',
  language: 'Ngôn ngữ',
  grid: 'Bảng tính',
  pane: 'Khung Soát điểm CCHC',
  dragPane: 'Kéo để đổi bề rộng của khung',
  notice: 'Thông báo của Soát điểm CCHC',
  close: 'Đóng',
  made: 'Sổ mới.xlsx',
  madeByAddIn: 'Sổ này do Soát điểm CCHC vừa tạo; Excel mở nó trong một cửa sổ riêng.',
  opening: (name) => `Đang mở ${name}…`,
  cannotOpen: (name) => `Không mở được ${name}: tệp này không phải là sổ Excel (.xlsx).`,
};

const EN: Wording = {
  title: 'Preview of Soát điểm CCHC',
  file: 'File',
  clean: 'Clean sample',
  planted: 'Sample with errors',
  department: 'Department sheet, 60 points',
  fromDisk: 'Open an .xlsx file…',
  review: 'Check and recalculate',
  reviewHint: "The button on Excel's ribbon: runs without opening the pane",
  paneWidth: 'Pane width',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  language: 'Language',
  grid: 'Spreadsheet',
  pane: 'Soát điểm CCHC pane',
  dragPane: 'Drag to change the width of the pane',
  notice: 'Notice from Soát điểm CCHC',
  close: 'Close',
  made: 'New workbook.xlsx',
  madeByAddIn: 'Soát điểm CCHC has just made this workbook; Excel opens it in a window of its own.',
  opening: (name) => `Opening ${name}…`,
  cannotOpen: (name) => `Cannot open ${name}: it is no Excel workbook (.xlsx).`,
};

export const WORDING: Readonly<Record<Language, Wording>> = { vi: VI, en: EN };
