import { roundShown, toDecimal } from '../core/indices/points';
import type { Points } from '../core/indices/points';
import type { Doubt } from '../core/indices/stage-indices';
import type { Score } from '../core/scoresheet/score';
import { exactForm } from './decimal';
import type { IndicesMessages } from './indices-messages';
import { quoted } from './shortened';
import { COLUMNS, decimal, percent, shownPoints } from './vi-words';

const exact = exactForm(decimal);

const byHowMuch = (points: Points): string => (points.lt(0) ? `giảm ${shownPoints(points.abs())}` : `tăng ${shownPoints(points)}`);

const DOUBTS: Readonly<Record<Doubt, string>> = {
  unscored: 'chưa chấm điểm',
  unreadable: 'ô điểm không đọc được',
  'score-as-text': 'điểm lưu dưới dạng văn bản',
  'item-missing': 'thiếu dòng trong bảng',
  'item-duplicated': 'dòng bị trùng',
  'item-unknown': 'dòng không thuộc khung tiêu chí',
  'survey-absent': 'chưa có điểm điều tra xã hội học',
  'deducted-below-zero': 'bị trừ nhiều hơn số điểm đã chấm',
  'maximum-unreadable': 'điểm tối đa không đọc được',
};

function scoreWords(score: Score): string {
  switch (score.kind) {
    case 'points':
      return exact(score.points);
    case 'blank':
      return 'trống';
    case 'not-applicable':
    case 'unreadable':
      return quoted(score.text);
  }
}

/** Chỉ số và cách tính, bằng tiếng Việt. */
export const indicesInVietnamese: IndicesMessages = {
  total: 'Chỉ số tổng hợp',
  node: ({ code, name }) => (code === null ? 'Chỉ số tổng hợp' : `${code}. ${name ?? ''}`),
  open: (name) => `Các phần của ${name}`,
  change: ({ points, maximum }) => (points.eq(0) ? `điểm tối đa ${byHowMuch(maximum)}` : `${byHowMuch(points)} điểm`),
  totalChange: (change, changedNodes) => {
    if (change === null)
      return changedNodes === 0
        ? 'Không thay đổi so với lần kiểm tra trước.'
        : 'Tổng điểm không đổi so với lần kiểm tra trước, nhưng có phần tăng, phần giảm.';
    const points = indicesInVietnamese.change(change);
    const index = change.percent === null || roundShown(change.percent).eq(0) ? '' : `, chỉ số ${byHowMuch(change.percent)} điểm phần trăm`;
    return `So với lần kiểm tra trước: ${points}${index}.`;
  },

  howMade: 'Cách tính',
  howMadeOf: (node) => `Cách tính: ${indicesInVietnamese.node(node)}`,
  working: {
    way: 'Vị trí trong cây tiêu chí',
    list: 'Bảng chỉ số',
    back: 'Trở lại bảng chỉ số',
    formula: ({ index: { points, maximum, percent: of } }) =>
      `${exact(points)} ÷ ${exact(maximum)} × 100 = ${of === null ? '' : exact(of)}${of === null ? '' : '%'}`,
    nothingToMeasure: 'Không có điểm tối đa nào được tính nên không có chỉ số.',
    rounded: ({ index: { percent: of }, decimals }) =>
      of === null || roundShown(of, decimals).eq(of)
        ? null
        : `Làm tròn đến ${decimals} chữ số thập phân: ${decimal(toDecimal(roundShown(of, decimals)))}%. Chỉ làm tròn khi hiển thị, không làm tròn khi cộng.`,
    parts: 'Tổng của các phần',
    part: 'Phần',
    points: 'Điểm',
    maximum: 'Tối đa',
    sum: 'Cộng',
    exact,
    leftOut: {
      'not-applicable': 'không tính: không đánh giá',
      survey: 'không tính: điểm điều tra xã hội học không thuộc cột này',
      'everything-left-out': 'không tính: mọi mục bên trong đều không tính',
    },
    provisionalMark: 'tạm tính',
    bonus: 'Điểm thưởng (cộng thêm)',
    penalty: 'Điểm phạt (trừ đi)',
    beyond: ({ entered, points, cap }) => {
      if (entered === null) return 'ô không đọc được nên chưa tính';
      return entered.eq(points) || cap === null ? null : `đã nhập ${exact(entered)}, mức tối đa ${exact(cap)}`;
    },

    cells: 'Điểm lấy từ',
    column: COLUMNS,
    cell: ({ column, score }) => `${COLUMNS[column]}: ${scoreWords(score)}`,
    counts: 'lấy ô này',
    noRow: 'Bảng chấm điểm không có dòng của mục này nên mục được tính 0 điểm.',
    deducted: (points) => `Trừ đi ${exact(points)} điểm ở cột điểm bị trừ.`,
    item: ({ points, maximum, percent: of }) => `Kết quả: ${exact(points)} trên tối đa ${exact(maximum)} điểm, đạt ${percent(of)}.`,

    doubtful: (count) => `Tạm tính vì ${count} chỗ`,
    doubt: ({ doubt, code, name }) =>
      `${code === null ? (name ?? 'Điểm thưởng, điểm phạt') : indicesInVietnamese.node({ code, name })}: ${DOUBTS[doubt]}`,
    cellAt: (cell) => `ô ${cell}`,
  },
};
