import type { Severity } from '../core/finding';
import { writtenMoment } from '../core/waivers/written-moment';
import type { WaiverMessages } from './waiver-messages';

const WEIGHTS: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

/** Tiếng Việt. */
export const waiversInVietnamese: WaiverMessages = {
  sheet: {
    sheet: 'Cảnh báo đã chấp nhận',
    title: 'CẢNH BÁO ĐÃ CHẤP NHẬN',
    note: 'Mỗi dòng là một cảnh báo hoặc lưu ý đã được chấp nhận kèm lý do. Dòng nào thiếu lý do, thiếu người chấp nhận hoặc bị sửa cột “Dấu nhận biết” thì không còn giá trị.',
    headings: {
      code: 'Mã',
      rule: 'Quy tắc',
      sheet: 'Trang tính',
      item: 'Mục',
      cell: 'Ô',
      found: 'Nội dung phát hiện',
      reason: 'Lý do',
      by: 'Người chấp nhận',
      at: 'Thời điểm',
      seal: 'Dấu nhận biết',
    },
  },
  accept: 'Chấp nhận có lý do',
  acceptFinding: (code, place) => `Chấp nhận có lý do: ${code}, ${place}`,
  reason: 'Lý do chấp nhận',
  reasonHint: 'Nêu căn cứ để người thẩm định hiểu vì sao không cần sửa.',
  reasonMissing: 'Ghi rõ lý do, ít nhất vài chữ.',
  by: 'Họ và tên người chấp nhận',
  byMissing: 'Ghi họ và tên người chấp nhận.',
  confirm: 'Chấp nhận',
  cancel: 'Thôi',
  accepted: (count) => `Đã chấp nhận (${count})`,
  signed: ({ by, at }) => [by, writtenMoment(at)].filter((each) => each !== '').join(', '),
  because: (reason) => `Lý do: ${reason}`,
  withdraw: 'Rút lại',
  withdrawFinding: (code, place) => `Rút lại việc chấp nhận: ${code}, ${place}`,
  lapsed: (count) => `Chấp nhận hết hiệu lực (${count})`,
  lapsedBecause: {
    changed: 'Nội dung của ô liên quan đã thay đổi sau khi chấp nhận, nên phát hiện này được tính lại.',
    'now-an-error': 'Khung tiêu chí nay coi đây là lỗi; lỗi phải sửa, không chấp nhận được.',
    incomplete: 'Dòng chấp nhận thiếu lý do, người chấp nhận hoặc thời điểm nên không được tính.',
  },
  rulesOtherwise: (year, rules, title) => {
    const weighed = rules.flatMap(({ code, as }) => (as === 'off' ? [] : [`${code} → ${WEIGHTS[as]}`]));
    const off = rules.filter(({ as }) => as === 'off').map((rule) => `${rule.code} (${title(rule)})`);
    const parts = [
      ...(weighed.length === 0 ? [] : [`đổi mức độ: ${weighed.join(', ')}`]),
      ...(off.length === 0 ? [] : [`không kiểm tra: ${off.join(', ')}`]),
    ];
    return `Khung tiêu chí${year === null ? '' : ` năm ${year}`} ${parts.join('; ')}.`;
  },
};
