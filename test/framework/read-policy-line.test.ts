import { USUAL_POLICY } from '../../src/core/framework/framework';
import type { FrameworkPolicy } from '../../src/core/framework/framework';
import { policyLines } from '../../src/core/framework/policy-lines';
import { readPolicyLine } from '../../src/core/framework/read-policy-line';
import { points } from '../../src/core/indices/points';

describe('a line decides', () => {
  test.each<[string, Partial<FrameworkPolicy>]>([
    ['Làm tròn: 3 chữ số thập phân', { decimals: 3 }],
    ['Làm tròn: hai chữ số sau dấu phẩy', { decimals: 2 }],
    ['Chỉ số được làm tròn đến 02 chữ số thập phân.', { decimals: 2 }],
    ['Khi chưa có điểm điều tra: tạm tính', { withoutSurvey: 'provisional' }],
    ['Khi chưa có điểm điều tra xã hội học: quy đổi theo điểm tối đa đã thẩm định', { withoutSurvey: 'rescale' }],
    ['Mục không đánh giá: được phép', { notApplicable: 'any' }],
    ['MỤC KHÔNG ĐÁNH GIÁ : không được phép', { notApplicable: 'none' }],
    ['- Mục không đánh giá: chỉ các mục 1.1.2; 3.2', { notApplicable: { only: ['1.1.2', '3.2'] } }],
    ['Không kiểm tra: EV07; FW05', { rules: [{ code: 'EV07', as: 'off' }, { code: 'FW05', as: 'off' }] }],
    ['Mức độ: EV01 lỗi; SC05 lưu ý', { rules: [{ code: 'EV01', as: 'error' }, { code: 'SC05', as: 'info' }] }],
  ])('%s', (line, policy) => {
    expect(readPolicyLine(line)).toEqual({ kind: 'policy', policy });
  });

  test.each([
    ['Xếp loại: Tốt từ 90; Khá từ 80; Trung bình từ 65; Yếu từ 0', 'Tốt 90, Khá 80, Trung bình 65, Yếu 0'],
    ['Xếp loại: Tốt từ 90% trở lên; Khá từ 80,5% đến dưới 90%; Yếu dưới 80,5%', 'Tốt 90, Khá 80.5, Yếu 0'],
  ])('%s', (line, bands) => {
    const read = readPolicyLine(line);
    const named = read?.kind === 'policy' ? read.policy.gradeBands?.map(({ name, from }) => `${name} ${String(from)}`) : [];
    expect(named?.join(', ')).toBe(bands);
  });
});

test.each([
  'Mức độ: EV01',
  'Mức độ: EV01 lỗi; minh chứng lưu ý',
  'Không kiểm tra: EV07; minh chứng',
  'Mục không đánh giá: chỉ các mục',
  'Xếp loại: Tốt từ 90; Khá',
  'Làm tròn: theo quy định',
  'Làm tròn: 99 chữ số',
  'Khi chưa có điểm điều tra: chờ',
  'Mục không đánh giá: tùy Hội đồng',
  'Xếp loại: theo Quyết định của UBND tỉnh',
  'Xếp loại: Tốt từ 90; Khá từ 80 đến dưới 85',
  'Không kiểm tra: minh chứng',
  'Mức độ: EV01 nặng',
])('%s: begins like a decision, and nobody could say which', (line) => {
  expect(readPolicyLine(line)).toEqual({ kind: 'unread' });
});

test.each(['Ghi chú: điểm làm tròn khi cần', 'Tổng cộng', 'Người lập', 'Điểm tối đa: 100', 'Xếp loại A', ''])('%p decides nothing', (line) => {
  expect(readPolicyLine(line)).toBeNull();
});

describe('a policy in lines', () => {
  test('says only what is unusual', () => {
    expect(policyLines(USUAL_POLICY)).toEqual([]);
  });

  test('stands in words that an official would write', () => {
    const lines = policyLines({
      decimals: 3,
      withoutSurvey: 'rescale',
      notApplicable: { only: ['1.1.2', '3.2'] },
      gradeBands: [{ name: 'Tốt', from: points('90') }, { name: 'Khá', from: points('80.5') }],
      rules: [{ code: 'EV07', as: 'off' }, { code: 'EV01', as: 'error' }, { code: 'SC05', as: 'info' }, { code: 'FW05', as: 'off' }, { code: 'IX06', as: 'warning' }],
    });
    expect(lines).toEqual([
      'Làm tròn: 3 chữ số thập phân',
      'Khi chưa có điểm điều tra: quy đổi theo điểm tối đa đã thẩm định',
      'Mục không đánh giá: chỉ các mục 1.1.2; 3.2',
      'Xếp loại: Tốt từ 90; Khá từ 80,5',
      'Không kiểm tra: EV07; FW05',
      'Mức độ: EV01 lỗi; SC05 lưu ý; IX06 cảnh báo',
    ]);
  });

  test('that allows nothing to be left out is told in the same words, however it is put', () => {
    expect(policyLines({ ...USUAL_POLICY, notApplicable: { only: [] } })).toEqual(['Mục không đánh giá: không được phép']);
    expect(policyLines({ ...USUAL_POLICY, notApplicable: 'none' })).toEqual(['Mục không đánh giá: không được phép']);
  });
});
