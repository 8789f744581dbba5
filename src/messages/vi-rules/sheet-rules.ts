import type { AmbiguousMeaning, LinkedColumn } from '../../core/finding';
import type { LegacyEncoding } from '../../core/workbook/legacy-encoding';
import type { RuleMessages } from '../rule-messages';
import { listed, quoted } from '../shortened';
import { COLUMNS, decimal } from '../vi-words';

const LEGACY_ENCODINGS: Readonly<Record<LegacyEncoding, string>> = { TCVN3: 'TCVN3 (ABC)', VNI: 'VNI-Windows' };

const COLUMNS_IN_DOUBT: Readonly<Record<AmbiguousMeaning, string>> = {
  ...COLUMNS,
  name: 'Tiêu chí',
  maximum: 'Điểm tối đa',
  deducted: 'Điểm bị trừ',
};

const LINKED_COLUMNS: Readonly<Record<LinkedColumn, string>> = { ...COLUMNS, maximum: 'Điểm tối đa', index: 'Chỉ số' };

/** What the rules about the sheet itself (SH01–SH06) say. */
export const sheetRules = {
  'heading-missing': {
    title: 'Thiếu cột cần thiết',
    found: ({ column }) =>
      column === 'maximum'
        ? 'Bảng này không có cột “Điểm tối đa”.'
        : 'Bảng này không có cột điểm nào, như “Điểm tự đánh giá” hay “Điểm thẩm định”.',
    mend: () => 'Thêm cột còn thiếu hoặc sửa lại tiêu đề cột, rồi kiểm tra lại.',
    why: 'Thiếu cột này thì không tính được chỉ số, và cả bảng chưa được kiểm tra.',
  },
  'heading-ambiguous': {
    title: 'Tiêu đề cột chưa rõ nghĩa',
    found: ({ text, meanings, cells }) => {
      const columns = meanings.map((meaning) => `“${COLUMNS_IN_DOUBT[meaning]}”`);
      return cells.length > 1
        ? `Các ô ${listed(cells, (count) => `và ${count} ô khác`)} cùng là tiêu đề của cột ${columns.join(' hoặc ')}; phần mềm đang dùng cột tại ô ${cells[0]}.`
        : `Tiêu đề ${quoted(text)} có thể là ${columns.join(' hoặc ')}; phần mềm đang hiểu là ${columns[0]}.`;
    },
    mend: () => 'Sửa lại tiêu đề cho rõ nghĩa, hoặc chọn đúng ý nghĩa của từng cột ở phần “Đã hiểu bảng này như sau”.',
    why: 'Mỗi loại điểm chỉ được đọc từ một cột. Hai cột cùng nghĩa thì số điểm ở một trong hai cột bị bỏ qua.',
  },
  'row-hidden': {
    title: 'Dòng chấm điểm bị ẩn',
    found: ({ rows, first, last }) =>
      rows === 1
        ? `Dòng chấm điểm số ${first} đang bị ẩn hoặc bị bộ lọc loại ra.`
        : `Có ${rows} dòng chấm điểm liền nhau, từ dòng ${first} đến dòng ${last}, đang bị ẩn hoặc bị bộ lọc loại ra.`,
    mend: () => 'Bỏ ẩn dòng hoặc xóa bộ lọc, xem lại điểm và tài liệu kiểm chứng ở đó.',
    why: 'Điểm ở dòng ẩn vẫn được cộng vào tổng, nhưng người thẩm định không nhìn thấy để kiểm tra.',
  },
  'text-encoding': {
    title: 'Chữ theo bảng mã cũ',
    found: ({ encoding, cells, found, understood }) =>
      `Ô này viết theo bảng mã ${LEGACY_ENCODINGS[encoding]}: ${quoted(found)} được hiểu là ${quoted(understood)}.${
        cells === 1 ? '' : ` Trang tính có ${cells} ô như vậy.`
      }`,
    mend: () =>
      'Dùng công cụ chuyển mã (như UniKey) đổi chữ trong trang tính sang Unicode, rồi chọn phông chữ Unicode như Times New Roman.',
    why: 'Chữ theo bảng mã cũ chỉ đọc được trên máy có phông chữ riêng. Văn bản hành chính dùng Unicode theo TCVN 6909:2001.',
    restsOn: 'TCVN 6909:2001, bộ mã ký tự tiếng Việt (Unicode).',
  },
  'stray-score': {
    title: 'Điểm ở dòng không phải mục chấm điểm',
    found: ({ column, score, above }) =>
      `Ô này ghi ${decimal(score)} ở cột ${COLUMNS[column]}, nhưng dòng này không phải là mục chấm điểm${above === null ? '' : ` (đứng dưới mục ${above})`}.`,
    mend: () => 'Chuyển số điểm lên đúng dòng của mục, hoặc xóa số này.',
    why: 'Số ở đây không được tính cho mục nào, nhưng công thức cộng cả cột vẫn có thể cộng nhầm.',
  },
  'external-link': {
    title: 'Số liệu lấy từ sổ tính khác',
    found: ({ column, formula, workbook }) =>
      `${LINKED_COLUMNS[column]} ở ô này được lấy từ ${workbook === null ? 'một sổ tính khác' : `sổ tính ${quoted(workbook)}`}: ${formula}.`,
    mend: () => 'Nhập điểm vào ngay bảng này, hoặc chép trang tính nguồn vào cùng sổ tính rồi sửa lại công thức.',
    why: 'Khi sổ tính kia được đổi tên, di chuyển hoặc không gửi kèm, số liệu không cập nhật được nữa và người nhận không thể đối chiếu.',
  },
} satisfies Partial<RuleMessages>;
