import { numberForm } from './decimal';
import type { FrameworkDeskMessages } from './framework-desk-messages';
import { quoted } from './shortened';

const { points } = numberForm(',');

const ofYear = (year: number | null): string => (year === null ? '' : ` ${year}`);

/** Tiếng Việt. */
export const frameworkDeskInVietnamese: FrameworkDeskMessages = {
  lead: 'Chọn khung, tạo sổ chấm điểm mới',
  work: 'Đổi, xem, so sánh, xuất khung',
  none: 'Chưa có khung tiêu chí. Chọn tệp Excel (.xlsx) hoặc JSON chứa phụ lục của quyết định, hoặc chép phụ lục vào một trang tính tên “Khung tiêu chí”.',
  open: 'Chọn khung từ tệp…',
  useWorkbooksOwn: 'Dùng khung trong tệp này',
  makeWorkbook: 'Tạo sổ chấm điểm mới',
  view: {
    heading: 'Xem khung',
    size: (items, maximum) => `${items} mục chấm điểm, ${points(maximum)} điểm.`,
    branch: (code, name, maximum) => `${code}. ${name} (${points(maximum)} điểm)`,
    points: (maximum) => `${points(maximum)} điểm`,
    scoredBy: { unit: 'tự đánh giá', survey: 'điều tra xã hội học' },
    scoring: (rule) => {
      switch (rule.kind) {
        case 'options':
          return 'Chọn một trong các mức:';
        case 'ratio':
          return [
            'Tính theo tỷ lệ đạt được nhân điểm tối đa',
            ...(rule.atLeast === null ? [] : [`dưới ${points(rule.atLeast)}% được 0 điểm`]),
            ...(rule.fullFrom === null ? [] : [`từ ${points(rule.fullFrom)}% được điểm tối đa`]),
          ].join('; ');
        case 'deduction':
          return `Mỗi trường hợp trừ ${points(rule.step)} điểm, không dưới 0`;
        case 'free':
          return rule.wording === '' ? 'Từ 0 đến điểm tối đa' : `Từ 0 đến điểm tối đa; khung ghi ${quoted(rule.wording)}`;
      }
    },
    option: ({ text, points: earned }) => `${points(earned)} điểm: ${text}`,
    evidence: (evidence) => {
      if (evidence.kind === 'none') return 'Không yêu cầu tài liệu kiểm chứng';
      return evidence.wording === '' ? 'Cần tài liệu kiểm chứng' : `Tài liệu kiểm chứng: ${evidence.wording}`;
    },
    agency: (name) => `Cơ quan phụ trách: ${name}`,
    problems: (count) => `Khung này còn ${count} chỗ cần sửa`,
    unparsed: (count) => `${count} cách tính điểm chưa đọc được thành quy tắc, chỉ kiểm tra từ 0 đến điểm tối đa`,
    unparsedItem: ({ code, name, wording }) => `${code}. ${name}: ${quoted(wording)}`,
  },
  compare: {
    heading: 'So sánh với khung khác',
    open: 'Chọn tệp khung khác…',
    title: (before, after) => `${after} so với ${before}`,
    same: 'Hai khung giống hệt nhau.',
  },
  save: {
    heading: 'Xuất khung',
    asSheet: 'Thêm thành trang tính của tệp này',
    asJson: 'Xuất JSON',
    workbookName: (year) => `Bảng chấm điểm CCHC${ofYear(year)}.xlsx`,
    jsonName: (year) => `Khung tiêu chí CCHC${ofYear(year)}.json`,
    download: (name) => `Tải về ${quoted(name)}`,
    jsonText: 'Nội dung JSON của khung',
    copy: 'Chép nội dung',
    copied: 'Đã chép.',
    copyByHand: 'Nếu không tải về được, chép nội dung rồi dán vào một tệp văn bản.',
  },
};
