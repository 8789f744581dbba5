import type { RuleMessages } from '../rule-messages';
import { quoted } from '../shortened';
import { decimal } from '../vi-words';

/** What the rules about evidence (EV01–EV10) say. */
export const evidenceRules = {
  'evidence-missing': {
    title: 'Thiếu tài liệu kiểm chứng',
    found: ({ points, required }) =>
      `Đã chấm ${decimal(points)} điểm nhưng không có tài liệu kiểm chứng và không có giải trình.${
        required === null || required.trim() === '' ? '' : ` Khung tiêu chí yêu cầu: ${quoted(required)}.`
      }`,
    mend: () => 'Ghi loại, số, ký hiệu và ngày ban hành của tài liệu; nếu không có tài liệu thì giải trình.',
    why: 'Điểm chỉ được công nhận khi có tài liệu kiểm chứng của cơ quan có thẩm quyền; không có hoặc chưa đủ thì phải giải trình.',
    restsOn: 'Yêu cầu khi tự chấm điểm: không có hoặc chưa đủ tài liệu kiểm chứng thì phải giải trình.',
  },
  'evidence-placeholder': {
    title: 'Tài liệu kiểm chứng ghi tạm',
    found: ({ text, points }) => `Đã chấm ${decimal(points)} điểm nhưng phần tài liệu kiểm chứng chỉ ghi ${quoted(text)}.`,
    mend: () => 'Thay bằng loại, số, ký hiệu và ngày ban hành của tài liệu; nếu không có tài liệu thì giải trình.',
    why: 'Nội dung ghi tạm không giúp Hội đồng xác định được tài liệu nào chứng minh cho điểm đã chấm.',
    restsOn: 'Yêu cầu khi tự chấm điểm: không có hoặc chưa đủ tài liệu kiểm chứng thì phải giải trình.',
  },
} satisfies Partial<RuleMessages>;
