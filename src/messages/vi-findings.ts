import type { QuickFixKind } from '../core/quick-fix/quick-fix';
import { isFormula } from '../core/workbook/snapshot';
import type { CellContent } from '../core/workbook/snapshot';
import type { FindingsMessages } from './findings-messages';
import { quoted } from './shortened';
import { decimal } from './vi-words';

const ACTS: Readonly<Record<QuickFixKind, string>> = {
  'text-to-number': 'Đổi thành số',
  'code-restored': 'Khôi phục mã',
  'maximum-from-framework': 'Lấy theo khung',
  'formula-rebuilt': 'Lập lại công thức',
};

const LISTS: Readonly<Record<QuickFixKind, string>> = {
  'text-to-number': 'Đổi văn bản thành số',
  'code-restored': 'Khôi phục mã bị Excel đổi',
  'maximum-from-framework': 'Lấy điểm tối đa theo khung tiêu chí',
  'formula-rebuilt': 'Lập lại công thức',
};

/** Numbers and texts look alike in a cell, and that may be just what was wrong: then the kind is said. */
function content(found: CellContent, other: CellContent): string {
  if (found === '') return 'ô trống';
  if (typeof found === 'number') return typeof other === 'number' ? decimal(String(found)) : `${decimal(String(found))} (số)`;
  if (typeof found === 'boolean') return String(found).toUpperCase();
  return isFormula(found) ? found : `${quoted(found)} (văn bản)`;
}

/** Tiếng Việt. */
export const findingsInVietnamese: FindingsMessages = {
  list: 'Danh sách phát hiện',
  search: 'Tìm phát hiện',
  searchHint: 'Tìm theo nội dung, mã, ô, cơ quan…',
  clearSearch: 'Xóa từ tìm',
  groupBy: 'Xếp theo',
  groupings: { severity: 'Mức độ', area: 'Lĩnh vực', rule: 'Quy tắc', agency: 'Cơ quan phụ trách' },
  filter: 'Lọc theo mức độ',
  all: (count) => `Tất cả ${count}`,
  group: (name, count) => `${name} (${count})`,
  severityGroups: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  noArea: 'Không thuộc lĩnh vực nào',
  noAgency: 'Chưa rõ cơ quan phụ trách',
  position: (at, of) => `${at}/${of}`,
  previous: 'Trước',
  next: 'Sau',
  previousFinding: 'Phát hiện trước',
  nextFinding: 'Phát hiện sau',
  showing: (shown, of) => (shown === of ? `${of} phát hiện` : `Hiện ${shown}/${of} phát hiện`),
  keys: 'Phím mũi tên lên, xuống: chuyển phát hiện. Enter: đến ô.',

  beforeReview: 'Bấm “Kiểm tra và tính lại” để có danh sách phát hiện.',
  nothingFound: 'Không có phát hiện nào cần xử lý.',
  nothingFoundButUnchecked: 'Không có phát hiện nào trong phần đã kiểm tra; phần chưa kiểm tra được nêu bên dưới.',
  nothingMatches: 'Không có phát hiện nào khớp với từ tìm và mức độ đang chọn.',
  showAll: 'Hiện tất cả',

  gone: 'Đã sửa',
  notLookedAgain: 'Không còn trong lần kiểm tra mới nhất, nhưng quy tắc này chưa kiểm tra lại được.',

  fix: {
    act: (kind, cells) => (cells === 1 ? ACTS[kind] : `${ACTS[kind]} (${cells} ô)`),
    actOn: (kind, place) => `${ACTS[kind]}: ${place}`,
    before: (finding, { from, to, row, column }) =>
      finding?.rule === 'code-damaged' && finding.place.row === row && finding.place.column === column
        ? `${decimal(finding.facts.shown)} (${finding.facts.became === 'date' ? 'ngày' : 'số'})`
        : content(from, to),
    after: ({ from, to }) => content(to, from),
    becomes: 'thành',
    seeCells: (cells) => `Xem ${cells} ô sẽ ghi`,
    all: (kind, cells) => `${ACTS[kind]} tất cả ${cells} ô cùng loại…`,
    allHeading: (kind, cells) => `${LISTS[kind]}: ${cells} ô`,
    write: (cells) => `Ghi ${cells} ô`,
    cancel: 'Thôi',
  },
};
