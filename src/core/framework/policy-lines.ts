import { toDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import { USUAL_POLICY } from './framework';
import type { FrameworkPolicy, RulePolicy } from './framework';

/**
 * What a framework decides otherwise than usual, as lines below the table on its sheet, which `readPolicyLine` reads back.
 * They are Vietnamese whatever the language of the pane: a form that frameworks are filed in, not sentences for a reader.
 */
export function policyLines({ decimals, withoutSurvey, notApplicable, gradeBands, rules }: FrameworkPolicy): string[] {
  return [
    ...line(decimals !== USUAL_POLICY.decimals, `Làm tròn: ${decimals} chữ số thập phân`),
    ...line(withoutSurvey === 'rescale', 'Khi chưa có điểm điều tra: quy đổi theo điểm tối đa đã thẩm định'),
    ...line(notApplicable !== 'any', `Mục không đánh giá: ${notApplicableWords(notApplicable)}`),
    ...list(
      'Xếp loại',
      gradeBands.map(({ name, from }) => `${name} từ ${local(from)}`),
    ),
    ...list(
      'Không kiểm tra',
      rules.filter(({ as }) => as === 'off').map(({ code }) => code),
    ),
    ...list('Mức độ', rules.flatMap(severityWords)),
  ];
}

function line(isUnusual: boolean, words: string): string[] {
  return isUnusual ? [words] : [];
}

function list(label: string, entries: readonly string[]): string[] {
  return line(entries.length > 0, `${label}: ${entries.join('; ')}`);
}

function notApplicableWords(notApplicable: FrameworkPolicy['notApplicable']): string {
  if (notApplicable === 'any') return 'được phép';
  if (notApplicable === 'none' || notApplicable.only.length === 0) return 'không được phép';
  return `chỉ các mục ${notApplicable.only.join('; ')}`;
}

function severityWords({ code, as }: RulePolicy): string[] {
  switch (as) {
    case 'off':
      return [];
    case 'error':
      return [`${code} lỗi`];
    case 'warning':
      return [`${code} cảnh báo`];
    case 'info':
      return [`${code} lưu ý`];
  }
}

/** A number as Vietnamese write it, with a comma. */
function local(value: Points): string {
  return toDecimal(value).replace('.', ',');
}
