import type { RuleMessages } from '../rule-messages';
import { withCodes } from '../shortened';
import { cellList, decimal, COLUMNS } from '../vi-words';

/** What the rules about sums and indices (IX01–IX06) say. */
export const indexRules = {
  'subtotal-differs': {
    title: 'Sai điểm tiêu chí hoặc lĩnh vực',
    found: ({ stage, found, expected }) => `${COLUMNS[stage]} ghi ${decimal(found)}, tổng các mục bên trong là ${decimal(expected)}.`,
    mend: () => 'Dùng công thức cộng các mục bên trong; nút “Kiểm tra và tính lại” điền công thức này.',
    why: 'Điểm của tiêu chí và lĩnh vực bằng tổng điểm các mục bên trong.',
    restsOn: 'Cách tính điểm: điểm của tiêu chí, lĩnh vực bằng tổng điểm các mục chấm điểm bên trong.',
  },
  'total-differs': {
    title: 'Sai tổng điểm',
    found: ({ stage, found, expected }) => `${COLUMNS[stage]} ở dòng tổng ghi ${decimal(found)}, tính đúng là ${decimal(expected)}.`,
    mend: () => 'Dùng công thức cộng các lĩnh vực; nút “Kiểm tra và tính lại” điền công thức này.',
    why: 'Tổng điểm bằng tổng điểm các lĩnh vực, cộng điểm thưởng và trừ điểm phạt trong giới hạn cho phép.',
    restsOn: 'Cách tính điểm: tổng điểm bằng tổng điểm các lĩnh vực, cộng điểm thưởng, trừ điểm phạt.',
  },
  'index-differs': {
    title: 'Sai chỉ số',
    found: ({ found, expected, points, maximum }) =>
      `Chỉ số ghi ${decimal(found)}%, tính đúng là ${decimal(points)}/${decimal(maximum)} = ${decimal(expected)}%.`,
    mend: () => 'Dùng công thức tính chỉ số; nút “Kiểm tra và tính lại” điền công thức này.',
    why: 'Chỉ số bằng điểm đạt được chia cho điểm tối đa, nhân 100, làm tròn đến hai chữ số thập phân. Chênh 0,01 cũng có thể đổi thứ hạng.',
    restsOn: 'Cách tính chỉ số: điểm chia cho điểm tối đa, nhân 100; làm tròn hai chữ số thập phân, nửa đơn vị làm tròn lên.',
  },
  'total-typed': {
    title: 'Số gõ tay thay cho công thức',
    found: ({ found }) => `Ô này chứa số ${decimal(found)} gõ tay, không phải công thức.`,
    mend: ({ formula }) =>
      formula === ''
        ? 'Thay bằng công thức; nút “Kiểm tra và tính lại” điền công thức này.'
        : `Thay bằng công thức ${formula}; nút “Kiểm tra và tính lại” điền công thức này.`,
    why: 'Số gõ tay không đổi theo khi điểm của các mục thay đổi.',
  },
  'formula-range-wrong': {
    title: 'Công thức cộng sai ô',
    found: ({ formula, missed, repeated, foreign, items }) => {
      const cells = (all: readonly string[]) => cellList(withCodes(all, items, 'mục'));
      const wrongs = [
        ...(missed.length > 0 ? [`bỏ sót ${cells(missed)}`] : []),
        ...(repeated.length > 0 ? [`cộng lặp ${cells(repeated)}`] : []),
        ...(foreign.length > 0 ? [`cộng nhầm ${cells(foreign)}`] : []),
      ];
      return `Công thức ${formula} ${wrongs.length > 0 ? wrongs.join(', ') : 'không cộng đúng các ô cần cộng'}.`;
    },
    mend: ({ expected }) => `Công thức đúng là ${expected}; nút “Kiểm tra và tính lại” điền công thức này.`,
    why: 'Công thức sai ô có thể cho kết quả đúng hôm nay, nhưng sẽ sai ngay khi một điểm thay đổi.',
  },
  'rounding-shows': {
    title: 'Lệch do làm tròn',
    found: ({ stage, total, parts }) =>
      `${COLUMNS[stage]}: các phần đã làm tròn cộng lại được ${decimal(parts)}, tổng sau khi làm tròn là ${decimal(total)}.`,
    mend: () =>
      'Không bắt buộc phải sửa; nếu in báo cáo, ghi chú là số liệu được làm tròn, hoặc cho điểm các mục theo đúng số chữ số thập phân quy định.',
    why: 'Điểm được tính chính xác rồi mới làm tròn, nên các phần hiển thị có thể lệch với tổng 0,01. Người đọc báo cáo sẽ hỏi vì sao.',
  },
} satisfies Partial<RuleMessages>;
