import type { NewWorkbookWording } from '../core/new-workbook/new-workbook-wording';
import { toDecimal } from '../core/indices/points';
import type { Points } from '../core/indices/points';
import { numberForm } from './decimal';

const { decimal } = numberForm(',');

/** Every decimal counts: what is written here is read back. */
const points = (value: Points): string => decimal(toDecimal(value));
const inYear = (title: string, year: number | null): string => (year === null ? title : `${title} NĂM ${year}`);
const percent = (value: Points): string => `${points(value)}%`;

const CODE = 'STT';
const NAME = 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần';
const MAXIMUM = 'Điểm tối đa';
const EVIDENCE = 'Tài liệu kiểm chứng';
const AGENCY = 'Cơ quan phụ trách';

/** The words of the sheets that we make. */
export const NEW_WORKBOOK_WORDING: NewWorkbookWording = {
  sheets: { scoring: 'Bảng điểm', evidence: 'Danh mục tài liệu kiểm chứng', framework: 'Khung tiêu chí' },
  letterhead: {
    left: ['(TÊN CƠ QUAN CẤP TRÊN)', '(TÊN CƠ QUAN, ĐƠN VỊ)'],
    right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  },
  unit: 'Đơn vị: ………………………………………',
  scoring: {
    title: (year) => inYear('BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', year),
    decision: (decision) => `(Theo Quyết định số ${decision})`,
    headings: {
      code: CODE,
      name: NAME,
      maximum: MAXIMUM,
      self: 'Điểm tự đánh giá',
      appraised: 'Điểm thẩm định',
      survey: 'Điểm điều tra xã hội học',
      achieved: 'Điểm đạt được',
      index: 'Chỉ số (%)',
      evidence: EVIDENCE,
      explanation: 'Giải trình',
      opinion: 'Ý kiến của Hội đồng thẩm định',
      responsibleAgency: AGENCY,
    },
    placeAndDate: '……, ngày …… tháng …… năm ……',
    signatories: { left: 'NGƯỜI LẬP BIỂU', right: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ' },
    signing: { left: '(Ký, ghi rõ họ tên)', right: '(Ký tên, đóng dấu)' },
  },
  evidence: {
    title: (year) => inYear('DANH MỤC TÀI LIỆU KIỂM CHỨNG', year),
    headings: {
      number: CODE,
      reference: 'Số, ký hiệu',
      date: 'Ngày ban hành',
      issuer: 'Cơ quan ban hành',
      subject: 'Trích yếu',
      item: 'Mục chấm điểm',
      link: 'Đường dẫn',
    },
  },
  framework: {
    year: (year) => `Năm ${year}`,
    decision: (decision) => `Quyết định số ${decision}`,
    headings: {
      code: CODE,
      name: NAME,
      maximum: MAXIMUM,
      scoredBy: 'Hình thức đánh giá',
      scoring: 'Cách tính điểm',
      evidence: EVIDENCE,
      responsibleAgency: AGENCY,
    },
    scoredBy: { unit: 'Tự đánh giá', survey: 'Điều tra xã hội học' },
    noEvidence: 'Không',
    ratio: ({ atLeast, fullFrom }) => {
      const share = 'tỷ lệ % × điểm tối đa';
      if (atLeast === null && fullFrom === null) return `Tính theo ${share}`;
      return [
        ...(fullFrom === null ? [] : [`Đạt từ ${percent(fullFrom)} trở lên: điểm tối đa`]),
        `Còn lại: ${share}`,
        ...(atLeast === null ? [] : [`Dưới ${percent(atLeast)}: 0 điểm`]),
      ].join('\n');
    },
    steps: ({ least, step }, maximum) =>
      maximum === null ? `Mỗi bước ${points(step)} điểm` : `Từ ${points(least)} đến ${points(maximum)} điểm, mỗi bước ${points(step)} điểm`,
    deduction: ({ step }) => `Mỗi trường hợp không đạt trừ ${points(step)} điểm`,
    option: (text) => `- ${text}`,
  },
  rows: { total: 'Tổng cộng', bonus: 'Điểm thưởng', penalty: 'Điểm phạt' },
  entries: {
    points,
    option: (value, text) => `${value}: ${text}`,
    oneOf: {
      title: 'Chọn điểm theo phương án',
      refusal: {
        title: 'Điểm không có trong phương án',
        text: 'Mục này chỉ nhận một trong các mức điểm của danh sách. Nội dung không phát sinh thì ghi “Không đánh giá” nếu bộ tiêu chí cho phép.',
      },
    },
    upTo: {
      title: 'Điểm của mục',
      text: (maximum) => `Từ 0 đến ${maximum} điểm.`,
      refusal: {
        title: 'Điểm ngoài mức cho phép',
        text: 'Nhập một số từ 0 đến điểm tối đa. Nội dung không phát sinh thì ghi “Không đánh giá” nếu bộ tiêu chí cho phép.',
      },
    },
    calculated: { title: 'Ô tự tính', text: 'Ô này tính bằng công thức từ các mục chấm điểm, không nhập tay.' },
    bySurvey: {
      title: 'Mục điều tra xã hội học',
      text: 'Điểm của mục này lấy từ kết quả điều tra xã hội học, ghi ở cột Điểm điều tra xã hội học; đơn vị không tự chấm.',
    },
    byUnit: { title: 'Mục không điều tra', text: 'Mục này do đơn vị tự chấm, không có điểm điều tra xã hội học.' },
    requiredEvidence: 'Tài liệu cần có',
  },
  footer: 'Trang {page}/{pages}',
};
