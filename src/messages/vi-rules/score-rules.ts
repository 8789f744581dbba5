import type { AllowedScores, ResultWorking } from '../../core/finding';
import type { RuleMessages } from '../rule-messages';
import { quoted } from '../shortened';
import { decimal, COLUMNS } from '../vi-words';

function allowedScores(allowed: AllowedScores): string {
  switch (allowed.kind) {
    case 'options':
      return `các mức ${allowed.scores.map(decimal).join('; ')}`;
    case 'steps':
      return `điểm tối đa ${decimal(allowed.maximum)} trừ dần từng mức ${decimal(allowed.step)}, không dưới 0`;
    case 'scale':
      return `0, hoặc từ ${decimal(allowed.least)} đến ${decimal(allowed.maximum)} theo từng bước ${decimal(allowed.step)}`;
    case 'ratio':
      return allowed.least === '0'
        ? `từ 0 đến ${decimal(allowed.maximum)}`
        : `0, hoặc từ ${decimal(allowed.least)} đến ${decimal(allowed.maximum)}`;
  }
}

/** Ratio or deduction, step by step, for whoever wants to reckon it again. */
function workingOf(working: ResultWorking, maximum: string, expected: string): string {
  if (working.kind === 'deduction') return `${maximum} − ${decimal(working.cases)} × ${decimal(working.step)}, không dưới 0`;
  const { share, from, full } = working;
  const thresholds = [
    ...(from === null ? [] : [`dưới ${decimal(from)}% được 0 điểm`]),
    ...(full === null ? [] : [`từ ${decimal(full)}% được điểm tối đa`]),
  ];
  return [`tỷ lệ ${decimal(share)}%, điểm tối đa ${maximum}`, ...thresholds, `được ${expected}`].join('; ');
}

/** What the rules about single scores (SC01–SC12) say. */
export const scoreRules = {
  'score-not-a-number': {
    title: 'Điểm không phải là số',
    found: ({ column, text, isPair }) =>
      isPair ? `${COLUMNS[column]} ghi ${quoted(text)}, gồm hai số.` : `${COLUMNS[column]} ghi ${quoted(text)}, không đọc được thành số.`,
    mend: ({ isPair }) =>
      isPair ? 'Chỉ ghi số điểm đạt được; điểm tối đa đã có cột riêng.' : 'Nhập điểm bằng số; mục không đánh giá thì ghi “Không đánh giá”.',
    why: 'Ô không đọc được thành số thì không được cộng vào tổng, nên chỉ số chỉ là tạm tính.',
  },
  'score-above-maximum': {
    title: 'Điểm vượt điểm tối đa',
    found: ({ column, score, maximum }) => `${COLUMNS[column]} là ${decimal(score)}, lớn hơn điểm tối đa ${decimal(maximum)}.`,
    mend: ({ maximum }) => `Sửa điểm để không quá ${decimal(maximum)}, hoặc kiểm tra lại điểm tối đa của mục.`,
    why: 'Không mục nào được chấm quá điểm tối đa mà khung tiêu chí quy định.',
    restsOn: 'Khung tiêu chí, cột “Điểm tối đa”.',
  },
  'score-negative': {
    title: 'Điểm âm',
    found: ({ column, score }) => `${COLUMNS[column]} là ${decimal(score)}, nhỏ hơn 0.`,
    mend: () => 'Sửa thành điểm từ 0 trở lên; điểm trừ chung ghi ở dòng “Điểm phạt”.',
    why: 'Điểm thấp nhất của một mục là 0.',
  },
  'score-not-allowed': {
    title: 'Điểm không đúng cách tính điểm',
    found: ({ column, score, allowed }) =>
      `${COLUMNS[column]} là ${decimal(score)}; cách tính điểm của mục chỉ cho phép ${allowedScores(allowed)}.`,
    mend: () => 'Chọn lại mức điểm theo cách tính điểm trong khung tiêu chí.',
    why: 'Khung tiêu chí quy định mỗi mục được chấm theo những mức nào. Điểm ngoài các mức đó sẽ không được công nhận khi thẩm định.',
    restsOn: 'Khung tiêu chí, phần hướng dẫn cách tính điểm.',
  },
  'item-unscored': {
    title: 'Chưa chấm điểm',
    found: ({ maximum }) => `Mục có điểm tối đa ${decimal(maximum)} nhưng ô điểm còn trống.`,
    mend: () => 'Nhập điểm; không đạt thì ghi 0, không đánh giá thì ghi “Không đánh giá”.',
    why: 'Ô trống không phải là điểm 0. Chỉ số dựa trên ô trống chỉ là tạm tính.',
  },
  'score-broken': {
    title: 'Ô điểm bị lỗi',
    found: ({ column, error }) => `${COLUMNS[column]} hiện lỗi ${error}.`,
    mend: () => 'Sửa công thức trong ô, hoặc nhập lại điểm bằng số.',
    why: 'Ô lỗi không có điểm, và mọi công thức cộng ô này cũng báo lỗi.',
  },
  'score-as-text': {
    title: 'Điểm lưu dưới dạng văn bản',
    found: ({ column, text, score }) => `${COLUMNS[column]} ${quoted(text)} là văn bản; phần mềm hiểu là ${decimal(score)} điểm.`,
    mend: ({ score }) => `Nhập lại ${decimal(score)} dưới dạng số.`,
    why: 'Excel bỏ qua số lưu dưới dạng văn bản khi tính tổng, nên tổng điểm trong bảng bị thiếu.',
  },
  'score-as-date': {
    title: 'Điểm bị đổi thành ngày',
    found: ({ column, day, month, year }) => `${COLUMNS[column]} là ngày ${day}/${month}/${year}, không phải là số điểm.`,
    mend: () => 'Đổi định dạng ô thành Số (Number) rồi nhập lại điểm.',
    why: 'Khi gõ 1/2 hoặc 1.2, Excel có thể hiểu là ngày và lưu một số khác hẳn số điểm đã gõ.',
  },
  'score-disagrees-with-result': {
    title: 'Điểm không khớp kết quả thực hiện',
    found: ({ column, score, expected, result, maximum, working }) =>
      `${COLUMNS[column]} là ${decimal(score)}; theo kết quả thực hiện ${quoted(result)} và cách tính điểm của mục thì được ${decimal(expected)} điểm (${workingOf(working, decimal(maximum), decimal(expected))}).`,
    mend: ({ expected }) => `Sửa điểm thành ${decimal(expected)}, hoặc sửa lại kết quả thực hiện nếu số liệu ghi chưa đúng.`,
    why: 'Mục này được chấm theo số liệu đo được. Điểm khác với số liệu của chính đơn vị sẽ không được công nhận khi thẩm định.',
    restsOn: 'Khung tiêu chí, phần hướng dẫn cách tính điểm.',
  },
  'survey-self-scored': {
    title: 'Tự chấm mục điều tra xã hội học',
    found: ({ score }) => `Mục do điều tra xã hội học chấm nhưng đã ghi điểm tự đánh giá ${decimal(score)}.`,
    mend: () => 'Xóa điểm tự đánh giá của mục này; điểm điều tra ghi ở cột Điểm điều tra xã hội học.',
    why: 'Điểm của mục này lấy từ kết quả điều tra xã hội học; điểm tự ghi làm tổng điểm tự đánh giá cao hơn thực tế.',
    restsOn: 'Khung tiêu chí, phần hình thức đánh giá.',
  },
  'not-applicable-refused': {
    title: 'Mục không được bỏ đánh giá',
    found: ({ column, text }) => `${COLUMNS[column]} ghi ${quoted(text)}, nhưng khung tiêu chí không cho phép bỏ mục này.`,
    mend: () => 'Chấm điểm mục này (không đạt thì ghi 0), hoặc đề nghị Hội đồng xem xét và ghi rõ lý do.',
    why: 'Mục không đánh giá được bớt khỏi điểm tối đa, nên bỏ mục không đúng quy định làm chỉ số cao hơn thực tế.',
    restsOn: 'Khung tiêu chí, quy định về mục không đánh giá.',
  },
  'score-too-fine': {
    title: 'Điểm lẻ quá số chữ số quy định',
    found: ({ column, score, decimals }) =>
      `${COLUMNS[column]} là ${decimal(score)}; khung tiêu chí dùng không quá ${decimals} chữ số thập phân.`,
    mend: ({ decimals }) => `Làm tròn điểm đến ${decimals} chữ số thập phân, hoặc để nguyên nếu có căn cứ.`,
    why: 'Phần lẻ không hiện ra trong bảng in vẫn được cộng, nên tổng in ra có thể lệch với các điểm in ra.',
  },
} satisfies Partial<RuleMessages>;
