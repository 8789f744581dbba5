import type { JsonMistake } from '../core/framework/framework-json';
import { numberForm } from './decimal';
import type { FrameworkMessages } from './framework-messages';
import { quoted } from './shortened';

const { decimal } = numberForm(',');

const JSON_MISTAKES: Readonly<Record<JsonMistake['because'], string>> = {
  missing: 'còn thiếu',
  'not-understood': 'ghi không đúng dạng',
  'code-repeated': 'mã đã dùng ở trên',
  'code-not-under-parent': 'mã không bắt đầu bằng mã cấp trên',
  'too-deep': 'quá nhiều cấp',
};

const item = ({ code, name }: { readonly code: string; readonly name: string }): string => `Mục ${code} ${quoted(name)}`;

function threshold(words: string, percent: string | null): string[] {
  return percent === null ? [] : [`${words} ${decimal(percent)}%`];
}

/** Tiếng Việt. */
export const frameworkInVietnamese: FrameworkMessages = {
  jsonMistake: ({ place, because }) => `${place === '' ? 'toàn bộ nội dung' : place} (${JSON_MISTAKES[because]})`,
  problems: {
    'no-items': () => 'Khung tiêu chí không có mục chấm điểm nào.',
    'area-without-items': ({ code, name }) =>
      `Lĩnh vực ${code} ${quoted(name)} không có mục chấm điểm nào; bổ sung các mục hoặc ghi điểm tối đa của lĩnh vực.`,
    'maximum-unreadable': (problem) => `${item(problem)} không có điểm tối đa đọc được; ghi điểm tối đa bằng số.`,
    'maximum-not-positive': ({ maximum, ...problem }) =>
      `${item(problem)} có điểm tối đa là ${decimal(maximum)}; điểm tối đa phải lớn hơn 0, điểm phạt ghi ở dòng “Điểm phạt”.`,
    'code-repeated': ({ code, name }) =>
      `Mã ${code} đã dùng ở dòng trên nên dòng ${quoted(name)} không được tính; sửa mã hoặc bỏ dòng thừa.`,
    'code-not-understood': ({ code, name }) => `Mã ${quoted(code)} của mục ${quoted(name)} không theo kiểu đánh số nào; sửa lại mã.`,
    'parent-missing': ({ parent, ...problem }) => `${item(problem)} đứng khi chưa có cấp trên ${parent}; thêm dòng ${parent} hoặc sửa mã.`,
    'sum-differs': ({ code, printed, sum }) =>
      code === null
        ? `Tổng điểm tối đa ghi ${decimal(printed)}, tổng các lĩnh vực là ${decimal(sum)}; đối chiếu với quyết định ban hành.`
        : `Điểm tối đa của ${code} ghi ${decimal(printed)}, tổng các phần bên trong là ${decimal(sum)}; đối chiếu với quyết định ban hành.`,
    'options-empty': (problem) => `${item(problem)} chấm theo các mức nhưng chưa nêu mức nào; bổ sung các mức điểm.`,
    'options-below-maximum': ({ best, maximum, ...problem }) =>
      `${item(problem)} có mức cao nhất là ${decimal(best)}, chưa bằng điểm tối đa ${decimal(maximum)}; kiểm tra lại các mức điểm.`,
    'option-out-of-range': ({ option, points, maximum, ...problem }) =>
      `${item(problem)} có mức ${quoted(option)} được ${decimal(points)} điểm, ngoài khoảng từ 0 đến ${decimal(maximum)}; sửa mức điểm này.`,
    'thresholds-out-of-order': ({ atLeast, fullFrom, ...problem }) =>
      `${item(problem)} có ngưỡng tỷ lệ chưa hợp lý: ${[
        ...threshold('bắt đầu tính điểm từ', atLeast),
        ...threshold('đạt điểm tối đa từ', fullFrom),
      ].join(', ')}; sửa lại các ngưỡng.`,
    'step-out-of-range': ({ step, maximum, ...problem }) =>
      `${item(problem)} trừ mỗi lần ${decimal(step)} điểm; số điểm trừ phải lớn hơn 0 và không quá điểm tối đa ${decimal(maximum)}.`,
    'bands-out-of-order': ({ band, before }) =>
      `Mức xếp loại ${quoted(band)} phải bắt đầu từ tỷ lệ thấp hơn mức ${quoted(before)} đứng trước; xếp các mức từ cao xuống thấp.`,
    'rule-unknown': ({ rule }) => `Không có quy tắc kiểm tra nào mang mã ${quoted(rule)}; sửa hoặc bỏ mã này.`,
    'rule-repeated': ({ rule }) => `Quy tắc kiểm tra ${rule} được quy định hai lần, lần sau được áp dụng; bỏ bớt một lần.`,
    'not-applicable-unknown': ({ code }) =>
      `Mã ${code} được phép không đánh giá nhưng không phải là mục chấm điểm của khung; sửa hoặc bỏ mã này.`,
    'cap-negative': ({ cap, points }) =>
      `Mức tối đa của ${cap === 'bonus' ? 'điểm thưởng' : 'điểm phạt'} là ${decimal(points)}; ghi một số từ 0 trở lên.`,
    'policy-line-unread': ({ line }) => `Chưa hiểu dòng ${quoted(line)} nên làm theo cách thông thường; ghi lại dòng này cho rõ.`,
  },
};
