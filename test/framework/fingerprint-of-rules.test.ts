import { fingerprintOf } from '../../src/core/framework/fingerprint';
import { USUAL_POLICY } from '../../src/core/framework/framework';
import type { Framework, FrameworkPolicy } from '../../src/core/framework/framework';
import { points } from '../../src/core/indices/points';
import { drawnFramework } from '../support/drawn-framework';

const drawn = (scoring: string, options = ''): Framework => drawnFramework(`
  | STT   | Tiêu chí | Điểm tối đa | Cách tính điểm |
  |-------|----------|-------------|----------------|
  | "1"   | Chỉ đạo  | 2           |                |
  | "1.1" | Kế hoạch | 2           | ${scoring}     |
  ${options}
`);

const withPolicy = (policy: Partial<FrameworkPolicy>): Framework => ({ ...drawn(''), policy: { ...USUAL_POLICY, ...policy } });

const option = (text: string): string => `|       | ${text} | 2 | |\n  |       | Chậm | 1 | |`;

test.each<[string, Framework, Framework]>([
  ['a ratio’s least share', drawn('Đạt từ 80% trở lên: tỷ lệ % × điểm tối đa; dưới 80%: 0 điểm'), drawn('Đạt từ 70% trở lên: tỷ lệ % × điểm tối đa; dưới 70%: 0 điểm')],
  ['the step of a deduction', drawn('Mỗi lần trừ 0,25 điểm'), drawn('Mỗi lần trừ 0,5 điểm')],
  ['the step of a scale', drawn('Từ 0 đến 2 điểm, mỗi bước 0,5 điểm'), drawn('Từ 0 đến 2 điểm, mỗi bước 0,25 điểm')],
  ['where a scale begins', drawn('Từ 0 đến 2 điểm, mỗi bước 0,5 điểm'), drawn('Từ 1 đến 2 điểm, mỗi bước 0,5 điểm')],
  ['the words of an option', drawn('', option('Đúng hạn')), drawn('', option('Kịp thời'))],
  ['a grade’s name', withPolicy({ gradeBands: [{ name: 'Tốt', from: points('90') }] }), withPolicy({ gradeBands: [{ name: 'Khá', from: points('90') }] })],
  ['where a grade begins', withPolicy({ gradeBands: [{ name: 'Tốt', from: points('90') }] }), withPolicy({ gradeBands: [{ name: 'Tốt', from: points('85') }] })],
  ['what a rule weighs', withPolicy({ rules: [{ code: 'EV01', as: 'off' }] }), withPolicy({ rules: [{ code: 'EV01', as: 'error' }] })],
  ['which rule is weighed', withPolicy({ rules: [{ code: 'EV01', as: 'off' }] }), withPolicy({ rules: [{ code: 'EV02', as: 'off' }] })],
  ['what may be left out', withPolicy({ notApplicable: { only: ['1.1'] } }), withPolicy({ notApplicable: { only: ['1'] } })],
  ['whether all may be left out or one', withPolicy({ notApplicable: 'any' }), withPolicy({ notApplicable: { only: ['1.1'] } })],
  ['whether all may be left out or none', withPolicy({ notApplicable: 'any' }), withPolicy({ notApplicable: 'none' })],
  ['how indices are rounded', withPolicy({ decimals: 2 }), withPolicy({ decimals: 3 })],
  ['what is done without a survey', withPolicy({ withoutSurvey: 'provisional' }), withPolicy({ withoutSurvey: 'rescale' })],
])('frameworks that differ in %s have different fingerprints', (_, one, other) => {
  expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
});

test.each<[string, Framework, Framework]>([
  ['in which order rules are spoken of', withPolicy({ rules: [{ code: 'EV01', as: 'off' }, { code: 'EV02', as: 'off' }] }), withPolicy({ rules: [{ code: 'EV02', as: 'off' }, { code: 'EV01', as: 'off' }] })],
  ['in which order items are spoken of', withPolicy({ notApplicable: { only: ['1.1', '1'] } }), withPolicy({ notApplicable: { only: ['1', '1.1'] } })],
  ['how it is forbidden to leave anything out', withPolicy({ notApplicable: { only: [] } }), withPolicy({ notApplicable: 'none' })],
  ['the bullet before an option', drawn('', option('-  Đúng hạn')), drawn('', option('Đúng hạn'))],
])('frameworks that differ in %s alone have one fingerprint', (_, one, other) => {
  expect(fingerprintOf(one)).toBe(fingerprintOf(other));
});

test('a dash within an option stays', () => {
  expect(fingerprintOf(drawn('', option('Đúng - kịp thời')))).not.toBe(fingerprintOf(drawn('', option('Đúng kịp thời'))));
});
