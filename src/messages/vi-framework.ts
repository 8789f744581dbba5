import type { JsonMistake } from '../core/framework/framework-json';
import type { FrameworkMessages } from './framework-messages';

const JSON_MISTAKES: Readonly<Record<JsonMistake['because'], string>> = {
  missing: 'còn thiếu',
  'not-understood': 'ghi không đúng dạng',
  'code-repeated': 'mã đã dùng ở trên',
  'code-not-under-parent': 'mã không bắt đầu bằng mã cấp trên',
  'too-deep': 'quá nhiều cấp',
};

/** Tiếng Việt. */
export const frameworkInVietnamese: FrameworkMessages = {
  jsonMistake: ({ place, because }) => `${place === '' ? 'toàn bộ nội dung' : place} (${JSON_MISTAKES[because]})`,
};
