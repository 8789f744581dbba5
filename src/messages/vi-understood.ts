import type { RowKind } from '../core/table/table-rows';
import { quoted } from './shortened';
import type { UnderstoodMessages } from './understood-messages';

const MOST_UNITS_NAMED = 5;

const ROWS: Readonly<Record<RowKind, (count: number) => string>> = {
  coded: (count) => `${count} dòng có mã số`,
  unnumbered: (count) => `${count} dòng phương án hoặc ghi chú`,
  total: () => 'dòng tổng cộng',
  bonus: () => 'dòng điểm thưởng',
  penalty: () => 'dòng điểm phạt',
};

const ROW_KINDS: readonly RowKind[] = ['coded', 'unnumbered', 'total', 'bonus', 'penalty'];

/** Tiếng Việt. */
export const understoodInVietnamese: UnderstoodMessages = {
  heading: 'Đã hiểu bảng này như sau',
  nothing: 'Chưa tìm thấy bảng nào: cần một dòng tiêu đề có các cột như “STT”, “Nội dung”, “Điểm tối đa”.',
  kinds: {
    framework: 'Khung tiêu chí',
    scoresheet: 'Bảng chấm điểm',
    summary: 'Bảng tổng hợp',
    unreadable: 'Bảng thiếu cột cần thiết',
  },
  rows: (rows) =>
    ROW_KINDS.filter((kind) => rows[kind] > 0)
      .map((kind) => ROWS[kind](rows[kind]))
      .join(', '),
  units: (units) => {
    const named = units.slice(0, MOST_UNITS_NAMED).join(', ');
    const rest = units.length - MOST_UNITS_NAMED;
    return `Đơn vị: ${named}${rest > 0 ? ` và ${rest} đơn vị khác` : ''}`;
  },
  columns: (count) => `Các cột (${count})`,
  column: (letters, heading) => (heading === '' ? `Cột ${letters}` : `${letters} · ${heading}`),
  columnChoice: (letters, heading) => `Cột ${letters}${heading === '' ? '' : ` ${quoted(heading)}`} được hiểu là`,
  meanings: {
    code: 'Mã số (STT)',
    name: 'Nội dung',
    maximum: 'Điểm tối đa',
    self: 'Điểm tự đánh giá',
    'appraised-1': 'Điểm thẩm định lần 1',
    'appraised-2': 'Điểm thẩm định lần 2',
    achieved: 'Điểm đạt được',
    survey: 'Điểm điều tra xã hội học',
    deducted: 'Điểm bị trừ',
    index: 'Chỉ số (%)',
    evidence: 'Tài liệu kiểm chứng',
    explanation: 'Giải trình',
    opinion: 'Ý kiến thẩm định',
    notes: 'Ghi chú',
    measuredResult: 'Kết quả thực hiện',
    responsibleAgency: 'Cơ quan phụ trách',
    'scored-by': 'Hình thức đánh giá',
    scoring: 'Cách tính điểm',
    nothing: 'Không dùng',
    results: 'Kết quả kiểm tra, do phần mềm ghi',
    unit: 'Điểm của đơn vị ghi ở tiêu đề',
  },
  corrected: 'Đã sửa bằng tay.',
  forget: 'Để phần mềm tự nhận',
  byWording: (count) => `Nhận ra theo nội dung (${count})`,
  rowByWording: ({ row, code, confidence }) => `Dòng ${row + 1}: hiểu là mục ${code}, giống ${Math.floor(confidence)}%`,
};
