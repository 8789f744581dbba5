import type { ChangedTerms, ChangedWhole, FrameworkDifferences } from '../core/framework/framework-differences';
import { numberForm } from './decimal';
import type { DifferenceGroup, FrameworkDeskMessages } from './framework-desk-messages';
import { quoted } from './shortened';

const { points, decimal } = numberForm(',');

const ofYear = (year: number | null): string => (year === null ? '' : ` ${year}`);

const TERMS: Readonly<Record<ChangedTerms['changed'][number], string>> = {
  scoring: 'cách tính điểm',
  evidence: 'tài liệu kiểm chứng',
  'scored-by': 'hình thức đánh giá',
  'responsible-agency': 'cơ quan phụ trách',
};

const WHOLE: Readonly<Record<ChangedWhole, string>> = {
  title: 'Tên khung',
  year: 'Năm',
  decision: 'Quyết định ban hành',
  'bonus-cap': 'Giới hạn điểm thưởng',
  'penalty-cap': 'Giới hạn điểm phạt',
  policy: 'Quy định về làm tròn, xếp loại, mục không đánh giá hoặc quy tắc kiểm tra',
};

function groups({
  added,
  removed,
  moved,
  pointsChanged,
  reworded,
  termsChanged,
  wholeChanged,
}: FrameworkDifferences): readonly DifferenceGroup[] {
  const all: readonly DifferenceGroup[] = [
    { heading: `Thêm (${added.length})`, lines: added.map(({ code, name, maximum }) => `${code}. ${name}: ${decimal(maximum)} điểm`) },
    { heading: `Bỏ (${removed.length})`, lines: removed.map(({ code, name, maximum }) => `${code}. ${name}: ${decimal(maximum)} điểm`) },
    { heading: `Chuyển chỗ (${moved.length})`, lines: moved.map(({ from, to, name }) => `${from} → ${to}. ${name}`) },
    {
      heading: `Đổi điểm tối đa (${pointsChanged.length})`,
      lines: pointsChanged.map(({ code, name, before, after }) => `${code}. ${name}: ${decimal(before)} → ${decimal(after)} điểm`),
    },
    {
      heading: `Đổi câu chữ (${reworded.length})`,
      lines: reworded.map(({ code, before, after }) => `${code}. ${quoted(before)} → ${quoted(after)}`),
    },
    {
      heading: `Đổi cách chấm (${termsChanged.length})`,
      lines: termsChanged.map(({ code, name, changed }) => `${code}. ${name}: ${changed.map((term) => TERMS[term]).join(', ')}`),
    },
    { heading: `Đổi ở phần chung (${wholeChanged.length})`, lines: wholeChanged.map((part) => WHOLE[part]) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

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
        case 'steps':
          return `Từ ${points(rule.least)} đến điểm tối đa, mỗi bước ${points(rule.step)} điểm; không đạt được 0 điểm`;
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
    totals: ({ before, after }) => `Tổng điểm tối đa: ${decimal(before)} → ${decimal(after)} điểm.`,
    groups,
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
