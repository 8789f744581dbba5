import type { RuleMessages } from '../rule-messages';
import { decimal, COLUMNS } from '../vi-words';

/** What the rules about the appraisal, bonus and penalty points (AP01–AD03) say. */
export const appraisalRules = {
  'appraisal-reason-missing': {
    title: 'Thiếu ý kiến thẩm định',
    found: ({ stage, appraised, self }) =>
      `${COLUMNS[stage]} là ${decimal(appraised)}, khác điểm tự đánh giá ${decimal(self)}, nhưng không có ý kiến.`,
    mend: () => 'Ghi lý do thay đổi điểm vào cột ý kiến.',
    why: 'Đơn vị được chấm cần biết vì sao điểm của mình bị thay đổi để giải trình hoặc bổ sung tài liệu.',
  },
} satisfies Partial<RuleMessages>;
