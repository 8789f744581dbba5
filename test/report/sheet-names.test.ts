import fc from 'fast-check';
import { FreeSheetNames } from '../../src/core/report/sheet-names';

const taken = (...names: readonly string[]): FreeSheetNames => new FreeSheetNames(names);

test.each([
  ['Phiếu yêu cầu – Sở Nội vụ', 'Phiếu yêu cầu – Sở Nội vụ'],
  ['Phiếu yêu cầu – Sở Nông nghiệp và Môi trường', 'Phiếu yêu cầu – Sở Nông nghiệp'],
  ['Phiếu yêu cầu – Thuế [tỉnh] a/b: c?', 'Phiếu yêu cầu – Thuế -tỉnh-'],
  ["'trích dẫn'", 'trích dẫn'],
  ['History', 'History (2)'],
])('%s becomes %s', (wished, name) => {
  expect(taken().take(wished)).toBe(name);
});

test('a name that is taken, in whatever capitals, gets a number behind it', () => {
  const names = taken('BÁO CÁO PHÁT HIỆN');
  expect([names.take('Báo cáo phát hiện'), names.take('Báo cáo phát hiện')]).toEqual(['Báo cáo phát hiện (2)', 'Báo cáo phát hiện (3)']);
});

test('two agencies that begin alike get names of their own', () => {
  const names = taken();
  const all = ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Phát triển nông thôn'].map((agency) => names.take(`Phiếu yêu cầu – ${agency}`));
  expect(all).toEqual(['Phiếu yêu cầu – Sở Nông nghiệp', 'Phiếu yêu cầu – Sở Nông (2)']);
});

test('whatever is wished, Excel takes every name and none twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 20 }), (wishes) => {
      const names = taken();
      const all = wishes.map((wish) => names.take(`P${wish}`));
      expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
      expect(all.filter((name) => name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))).toEqual([]);
    }),
  );
});
