import type { SignOffChange } from '../core/sign-off/sign-off';
import type { SignedColumn } from '../core/sign-off/signed-columns';
import { listed, quoted } from './shortened';
import type { SignOffMessages } from './sign-off-messages';
import { andMore, COLUMNS, decimal, percent, STAGES } from './vi-words';

const SIGNED: Readonly<Record<SignedColumn, string>> = {
  ...COLUMNS,
  maximum: 'Điểm tối đa',
  survey: 'Điểm điều tra XHH',
  deducted: 'Điểm bị trừ',
  index: 'Chỉ số (%)',
  evidence: 'Tài liệu kiểm chứng',
  explanation: 'Giải trình',
  'later-evidence': 'Tài liệu kiểm chứng lần 2',
  'later-explanation': 'Giải trình lần 2',
  terms: 'Dấu của khung',
};

const SUMMARIES: Readonly<Record<string, string>> = { Σ: 'Tổng cộng', '+': 'Điểm thưởng', '–': 'Điểm phạt' };

const itemWords = (item: string): string => SUMMARIES[item] ?? (/^\d/.test(item) ? `Mục ${item}` : quoted(item));
const shown = (text: string): string => (text === '' ? 'trống' : /^-?\d+(\.\d+)?$/.test(text) ? decimal(text) : quoted(text));
const isCell = ({ kind }: SignOffChange): boolean => kind === 'value';

/** Tiếng Việt. */
export const signOffInVietnamese: SignOffMessages = {
  sheet: {
    sheet: 'Xác nhận kết quả',
    title: 'XÁC NHẬN KẾT QUẢ',
    note: 'Trang tính này do phần mềm ghi khi có người xác nhận. Sửa bất kỳ ô nào ở đây thì xác nhận không còn đọc được. Dòng lĩnh vực, tiêu chí, tổng cộng chỉ ghi số gõ tay; điểm tính bằng công thức theo các mục.',
    fields: {
      by: 'Người xác nhận',
      at: 'Thời điểm xác nhận',
      framework: 'Khung tiêu chí',
      fingerprint: 'Mã nhận dạng khung',
      verdict: 'Kết luận kiểm tra',
      counts: 'Số phát hiện',
      index: 'Chỉ số tổng hợp',
      cells: 'Mã băm số liệu',
      seal: 'Dấu xác nhận',
    },
    headings: { unit: 'Đơn vị', item: 'Mục', name: 'Nội dung', ...SIGNED },
    counts: ({ findings, accepted }) => {
      const countOf = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
      return `${countOf('error')} lỗi, ${countOf('warning')} cảnh báo, ${countOf('info')} lưu ý, ${accepted.length} đã chấp nhận`;
    },
    index: (units) =>
      units
        .map(
          ({ unit, stage, total: { percent: of, state } }) =>
            `${unit}: ${percent(of)} (${STAGES[stage]}${state.kind === 'provisional' ? ', tạm tính' : ''})`,
        )
        .join('; '),
  },
  noFramework: 'Không có khung tiêu chí',

  heading: 'Xác nhận kết quả',
  unsigned: 'Chưa xác nhận',
  holding: 'Xác nhận còn hiệu lực',
  changed: (changes) => {
    if (changes.length === 0) return 'Khung tiêu chí đã thay đổi kể từ khi xác nhận';
    return `Đã thay đổi ${changes.length} ${changes.every(isCell) ? 'ô' : 'chỗ'} kể từ khi xác nhận`;
  },
  unreadable: 'Không đọc được xác nhận',
  unreadableAdvice: (sheet) =>
    `Trang tính ${quoted(sheet)} bị sửa hoặc thiếu nội dung nên xác nhận ghi trong đó không được tính. Nếu kết quả đúng thì xác nhận lại.`,
  signed: (by, at) => `${by}, ${at}`,
  results: {
    verdict: 'Kết luận',
    counts: 'Số phát hiện',
    index: 'Chỉ số tổng hợp',
    framework: 'Khung tiêu chí',
    fingerprint: 'Mã nhận dạng khung',
  },
  frameworkChanged: ({ from, to, items }) => {
    if (from === null) return 'Lúc xác nhận không có khung tiêu chí; nay đang đối chiếu với một khung.';
    if (to === null) return 'Lúc xác nhận có khung tiêu chí; nay không có khung nào để đối chiếu.';
    if (items.length === 0) return 'Khung tiêu chí không còn như lúc xác nhận: phần quy định chung, cơ cấu hoặc tên khung đã khác.';
    return `Khung tiêu chí không còn như lúc xác nhận: quy định đã khác ở mục ${listed(items, andMore)}.`;
  },
  changeList: 'Những chỗ đã thay đổi',
  showAll: (changes) => `Xem tất cả ${changes} chỗ`,
  changeOf: (change, saysUnit) => {
    const of = saysUnit && 'unit' in change ? `${change.unit}: ` : '';
    switch (change.kind) {
      case 'value':
        return `${of}${itemWords(change.item)}, ${SIGNED[change.column]}`;
      case 'item-added':
      case 'item-removed':
        return `${of}${itemWords(change.item)}`;
      case 'unit-added':
      case 'unit-removed':
        return `Đơn vị ${change.unit}`;
      case 'unit-renamed':
        return 'Tên đơn vị';
    }
  },
  fromTo: (change) => {
    switch (change.kind) {
      case 'value':
        return `${shown(change.from)} → ${shown(change.to)}`;
      case 'unit-renamed':
        return `${quoted(change.from)} → ${quoted(change.to)}`;
      case 'item-added':
        return 'dòng mới, lúc xác nhận chưa có';
      case 'item-removed':
        return 'dòng không còn trong bảng';
      case 'unit-added':
        return `bảng mới, lúc xác nhận chưa có (${change.items} dòng)`;
      case 'unit-removed':
        return `bảng không còn trong sổ (${change.items} dòng)`;
    }
  },

  explanation:
    'Xác nhận ghi lại điểm, điểm tối đa, tài liệu kiểm chứng, giải trình của từng mục và khung tiêu chí vào trang tính “Xác nhận kết quả” của sổ này. Sửa một trong những nội dung đó thì xác nhận hết hiệu lực và phần mềm chỉ ra chỗ đã sửa; sắp xếp hay định dạng lại bảng thì không.',
  refusedForErrors:
    'Bảng còn lỗi nên chưa xác nhận được: Hội đồng chỉ xác nhận kết quả không còn lỗi. Sửa các lỗi rồi bấm “Kiểm tra và tính lại”.',
  refusedUnchecked: 'Chưa kiểm tra được bảng chấm điểm nào nên chưa có kết quả để xác nhận.',
  errorsSince: 'Nội dung đã xác nhận vẫn như cũ, nhưng lần kiểm tra này thấy bảng còn lỗi: xem phần Phát hiện.',
  openWarnings: (warnings) => `Còn ${warnings} cảnh báo; người xác nhận đồng ý với kết quả khi còn các cảnh báo này.`,
  provisional: 'Chỉ số tổng hợp còn là tạm tính.',
  by: 'Họ và tên người xác nhận',
  byMissing: 'Ghi họ và tên người xác nhận.',
  sign: 'Xác nhận kết quả',
  signAgain: 'Xác nhận lại',
  withdraw: 'Rút lại xác nhận',
};
