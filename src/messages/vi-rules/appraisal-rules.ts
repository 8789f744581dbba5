import type { RuleMessages } from '../rule-messages';
import { listed, quoted } from '../shortened';
import { andMore, decimal, COLUMNS, STAGES } from '../vi-words';

/** What the rules about the appraisal, bonus and penalty points (AP01–AD03) say. */
export const appraisalRules = {
  'appraisal-reason-missing': {
    title: 'Thiếu ý kiến thẩm định',
    found: ({ stage, appraised, self }) =>
      `${COLUMNS[stage]} là ${decimal(appraised)}, khác điểm tự đánh giá ${decimal(self)}, nhưng không có ý kiến.`,
    mend: () => 'Ghi lý do thay đổi điểm vào cột ý kiến.',
    why: 'Đơn vị được chấm cần biết vì sao điểm của mình bị thay đổi để giải trình hoặc bổ sung tài liệu.',
  },
  'appraisal-incomplete': {
    title: 'Chưa thẩm định hết các mục',
    found: ({ stage, appraised, items, waiting }) =>
      `${STAGES[stage]} mới có điểm ở ${appraised}/${items} mục; chưa có điểm: ${listed(waiting, andMore)}.`,
    mend: () =>
      'Nhập điểm thẩm định cho các mục còn lại, kể cả mục giữ nguyên điểm tự đánh giá; mục không đánh giá thì ghi “Không đánh giá”.',
    why: 'Ô trống không phải là điểm 0. Khi chưa thẩm định hết các mục, điểm thẩm định và chỉ số chỉ là tạm tính.',
  },
  'bonus-above-cap': {
    title: 'Điểm thưởng vượt mức tối đa',
    found: ({ column, points, cap }) => `${COLUMNS[column]} là ${decimal(points)} điểm thưởng, vượt mức tối đa ${decimal(cap)} điểm.`,
    mend: ({ cap }) => `Sửa điểm thưởng để không quá ${decimal(cap)} điểm, hoặc kiểm tra lại mức tối đa.`,
    why: 'Phần điểm thưởng vượt mức tối đa không được cộng vào tổng điểm.',
  },
  'penalty-above-cap': {
    title: 'Điểm phạt vượt mức tối đa',
    found: ({ column, points, cap }) => `${COLUMNS[column]} là ${decimal(points)} điểm phạt, vượt mức tối đa ${decimal(cap)} điểm.`,
    mend: ({ cap }) => `Sửa điểm phạt để không quá ${decimal(cap)} điểm, hoặc kiểm tra lại mức tối đa.`,
    why: 'Phần điểm phạt vượt mức tối đa không được trừ vào tổng điểm.',
  },
  'bonus-without-evidence': {
    title: 'Điểm thưởng thiếu tài liệu kiểm chứng',
    found: ({ points, text }) =>
      text === null
        ? `Đề nghị ${decimal(points)} điểm thưởng nhưng không có tài liệu kiểm chứng và không có giải trình.`
        : `Đề nghị ${decimal(points)} điểm thưởng nhưng phần tài liệu kiểm chứng chỉ ghi ${quoted(text)}.`,
    mend: () =>
      'Ghi loại, số, ký hiệu và ngày ban hành của văn bản làm căn cứ tính điểm thưởng; nếu không có thì không đề nghị điểm thưởng.',
    why: 'Điểm thưởng được cộng ngoài khung tiêu chí, nên chỉ được công nhận khi có tài liệu kiểm chứng của cơ quan có thẩm quyền.',
  },
} satisfies Partial<RuleMessages>;
