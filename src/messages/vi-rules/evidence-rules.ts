import type { RuleMessages } from '../rule-messages';
import { listed, quoted } from '../shortened';
import { andMore, decimal } from '../vi-words';

const IMPOSSIBLE = { 'no-such-day': 'không có trong lịch', 'after-review': 'sau ngày kiểm tra' } as const;

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
  'evidence-unidentified': {
    title: 'Chưa rõ tài liệu kiểm chứng nào',
    found: ({ text, points }) =>
      `Đã chấm ${decimal(points)} điểm nhưng tài liệu kiểm chứng ghi ${quoted(text)}: không có số, ký hiệu, ngày hay đường dẫn.`,
    mend: () => 'Ghi rõ loại, số, ký hiệu và ngày ban hành của tài liệu, hoặc đường dẫn đến tài liệu.',
    why: 'Không có số, ký hiệu hay đường dẫn thì Hội đồng không tra cứu được tài liệu để đối chiếu với điểm đã chấm.',
    restsOn: 'Yêu cầu khi tự chấm điểm: không có hoặc chưa đủ tài liệu kiểm chứng thì phải giải trình.',
  },
  'evidence-outside-year': {
    title: 'Tài liệu không thuộc năm chấm điểm',
    found: ({ year, documents }) =>
      `Chấm điểm năm ${year} nhưng tài liệu ban hành ngoài năm: ${listed(
        documents.map(({ reference, date }) => `${quoted(reference)} ngày ${date}`),
        (count) => `và ${count} tài liệu khác`,
      )}.`,
    mend: () => 'Kiểm tra lại ngày ban hành; nếu dẫn nhầm tài liệu của năm khác thì thay bằng tài liệu của năm chấm điểm.',
    why: 'Kết quả của năm nào phải được chứng minh bằng tài liệu của năm ấy; tài liệu năm khác thường do sao chép từ bảng điểm cũ.',
  },
  'evidence-link-local': {
    title: 'Đường dẫn chỉ mở được trong đơn vị',
    found: ({ links }) =>
      `Đường dẫn đến ổ đĩa hoặc máy chủ của đơn vị: ${listed(links.map(quoted), (count) => `và ${count} đường dẫn khác`)}.`,
    mend: () => 'Gửi kèm tệp hoặc thay bằng đường dẫn trên mạng mà Hội đồng mở được; ghi thêm số, ký hiệu và ngày ban hành.',
    why: 'Người thẩm định ở cơ quan khác không mở được ổ đĩa hay máy chủ nội bộ, nên coi như chưa có tài liệu kiểm chứng.',
  },
  'evidence-date-impossible': {
    title: 'Ngày của tài liệu không thể có',
    found: ({ dates }) =>
      `Ngày không thể có: ${listed(
        dates.map(({ reference, written, because }) => `${quoted(reference)} ngày ${written} (${IMPOSSIBLE[because]})`),
        (count) => `và ${count} tài liệu khác`,
      )}.`,
    mend: () => 'Mở tài liệu, ghi lại đúng ngày ban hành.',
    why: 'Ngày sai làm Hội đồng không tra cứu được tài liệu và nghi ngờ cả số, ký hiệu đã dẫn.',
  },
  'evidence-reused': {
    title: 'Một tài liệu dùng cho nhiều mục',
    found: ({ documents }) =>
      documents
        .map(
          ({ reference, items }) =>
            `Tài liệu ${quoted(reference)} được dùng để kiểm chứng cho ${items.length} mục: ${listed(items, andMore)}.`,
        )
        .join(' '),
    mend: () => 'Kiểm tra từng mục có đúng tài liệu ấy không; nếu đúng, ghi thêm trang, mục hoặc phụ lục của tài liệu.',
    why: 'Một tài liệu dẫn cho quá nhiều mục thuộc nhiều lĩnh vực thì Hội đồng khó biết phần nào chứng minh cho mục nào; có khi do sao chép nhầm.',
  },
  'evidence-not-registered': {
    title: 'Tài liệu chưa có trong danh mục',
    found: ({ references }) =>
      `Danh mục tài liệu kiểm chứng của sổ chưa có: ${listed(references.map(quoted), (count) => `và ${count} tài liệu khác`)}.`,
    mend: () => 'Bổ sung tài liệu vào danh mục, hoặc sửa số, ký hiệu cho khớp với danh mục.',
    why: 'Tài liệu được dẫn mà không có trong danh mục thì dễ bị bỏ sót khi tập hợp hồ sơ; số, ký hiệu có thể đã gõ nhầm.',
  },
  'evidence-uncited': {
    title: 'Tài liệu trong danh mục không được dẫn',
    found: ({ reference }) => `Không mục nào trong bảng điểm dẫn tài liệu ${quoted(reference)}.`,
    mend: () => 'Dẫn tài liệu ở mục mà nó chứng minh, sửa số, ký hiệu cho khớp, hoặc bỏ khỏi danh mục nếu không cần.',
    why: 'Tài liệu đã nộp mà không gắn với mục nào thì không được tính khi thẩm định.',
  },
  'explanation-missing': {
    title: 'Chưa giải trình điểm mất',
    found: ({ score, maximum }) => `Chấm ${decimal(score)} trên tối đa ${decimal(maximum)} điểm nhưng không giải trình vì sao.`,
    mend: () => 'Ghi ngắn gọn lý do không đạt điểm tối đa và hướng khắc phục.',
    why: 'Khung tiêu chí của năm yêu cầu giải trình mọi mục không đạt điểm tối đa.',
    restsOn: 'Mức độ kiểm tra do khung tiêu chí của năm quy định.',
  },
} satisfies Partial<RuleMessages>;
