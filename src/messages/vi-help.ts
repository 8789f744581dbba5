import type { HelpMessages } from './help-messages';

/** Trang hướng dẫn. */
export const helpInVietnamese: HelpMessages = {
  indexTitle: 'Các quy tắc kiểm tra',
  indexIntroduction: 'Mỗi phát hiện dẫn đến một trang dưới đây: quy tắc nói gì, vì sao, một ví dụ sai và một ví dụ đúng.',
  backToIndex: 'Tất cả quy tắc',
  otherLanguage: 'English',
  severity: 'Mức độ',
  why: 'Vì sao',
  restsOn: 'Căn cứ',
  wrong: 'Ví dụ sai',
  right: 'Ví dụ đúng',
  found: 'Phát hiện',
  mend: 'Cách sửa',
  alongside: (codes) => `Chỗ sai này cũng làm phát sinh ${codes.join(', ')}.`,
  nothingFound: 'Bảng này không có phát hiện nào.',
  learnMore: 'Xem hướng dẫn',
  learnMoreAbout: (code) => `Xem hướng dẫn về quy tắc ${code}`,
};
