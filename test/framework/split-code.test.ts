import { splitCode } from '../../src/core/framework/split-code';

test.each([
  ['Mục 1.1. Kế hoạch CCHC', 'Mục 1.1', 'Kế hoạch CCHC'],
  ['Mục 1.1: Kế hoạch', 'Mục 1.1', 'Kế hoạch'],
  ['MỤC 1.1 Kế hoạch', 'MỤC 1.1', 'Kế hoạch'],
  ['TCTP 1.2.3 Ban hành', 'TCTP 1.2.3', 'Ban hành'],
  ['LV1 Chỉ đạo', 'LV1', 'Chỉ đạo'],
  ['Tiêu chí 1 - Kế hoạch', 'Tiêu chí 1', 'Kế hoạch'],
  ['                    1.1.1 Kế hoạch', '1.1.1', 'Kế hoạch'],
  ['1-1-1 Kế hoạch', '1-1-1', 'Kế hoạch'],
  ['1,1,1. Kế hoạch', '1,1,1', 'Kế hoạch'],
  ['I.1.a Ban hành', 'I.1.a', 'Ban hành'],
  ['II THỂ CHẾ', 'II', 'THỂ CHẾ'],
  ['1.1) Kế hoạch', '1.1', 'Kế hoạch'],
  ['１．１．Kế hoạch', '1.1', 'Kế hoạch'],
  ['1.1. Năm 2023, 100% cơ quan', '1.1', 'Năm 2023, 100% cơ quan'],
  // A code alone
  ['1.1', '1.1', ''],
  ['3.', '3', ''],
  ['II.', 'II', ''],
  ['a)', 'a', ''],
  ['Mục 3', 'Mục 3', ''],
  // Nothing between code and name
  ['1.1Kế hoạch', '1.1', 'Kế hoạch'],
  ['1.12Kế hoạch', '1.12', 'Kế hoạch'],
  ['(1.1) Kế hoạch', '1.1', 'Kế hoạch'],
  ['12,1 Kế hoạch', '12,1', 'Kế hoạch'],
  ['1,12 Kế hoạch', '1,12', 'Kế hoạch'],
  ['1.1 kế hoạch', '1.1', 'kế hoạch'],
  ['1.1. 100% cơ quan', '1.1', '100% cơ quan'],
])('%p is a code with its name', (text, code, name) => {
  expect(splitCode(text)).toEqual({ code: { text: code, storedAs: 'text' }, name });
});

test.each([
  ...['100% cơ quan, đơn vị', '03 tháng một lần', '1 cửa liên thông', '1-2 văn bản chậm: 0,5', '1.200 hồ sơ trở lên', '2,5 lần'],
  ...['12.5 % số hồ sơ', 'VIỆC KHÁC', 'Mục tiêu cải cách', 'Mục 1 của kế hoạch', 'Phần mềm một cửa', 'Tiêu chí khác', '15.3.2023 là hạn cuối'],
  ...['3', 'II', 'a', 'II Thể chế', '1.1kế hoạch', '3Kế hoạch', '12,1 lần chậm', 'VI phạm', '1.1.100% cơ quan', 'Mục 1 kế hoạch', '1,12 kế hoạch', '1.1 điểm'],
])('%p begins with no code', (text) => {
  expect(splitCode(text)).toBeNull();
});
