import { isSignature, summaryKind } from '../../src/core/table/row-labels';

test.each([
  ['Tổng cộng', 'total'],
  ['TỔNG CỘNG:', 'total'],
  ['Tổng điểm', 'total'],
  ['Cộng', 'total'],
  ['Tổng cộng (I+II+III)', 'total'],
  ['Điểm thưởng', 'bonus'],
  ['Điểm cộng (tối đa 5 điểm)', 'bonus'],
  ['Điểm phạt', 'penalty'],
  ['ĐIỂM TRỪ', 'penalty'],
  ['Điểm thưởng cho sáng kiến cải cách', null],
  ['Tổng số văn bản đã ban hành', null],
  ['Cộng tác viên', null],
  [`Tổng cộng (${'x'.repeat(68)})`, 'total'],
  [`Tổng cộng (${'x'.repeat(69)})`, null],
])('the row %s is %s', (label, kind) => {
  expect(summaryKind(label)).toBe(kind);
});

test.each([
  'LÃNH ĐẠO ĐƠN VỊ',
  'TM. ỦY BAN NHÂN DÂN TỈNH AN GIANG',
  'KT. CHỦ TỊCH',
  'Thủ trưởng đơn vị',
  'Người lập biểu',
  '(Ký và ghi rõ họ tên)',
  '(Ký, đóng dấu)',
  'An Giang, ngày 15 tháng 01 năm 2024',
  'Ngày … tháng … năm 2024',
  '……, ngày .... tháng .... năm ......',
  'Trưởng phòng 2',
  'Người lập biểu tổng hợp',
  `THỦ TRƯỞNG ĐƠN VỊ ${'X'.repeat(62)}`,
])('%s is signed below the table', (text) => {
  expect(isSignature(text)).toBe(true);
});

test.each([
  '- Lãnh đạo chủ trì họp: 0,5',
  'Lãnh đạo chủ trì họp: 0,5 điểm',
  'Chủ tịch Ủy ban nhân dân tỉnh chủ trì họp giao ban hằng quý',
  'Ban hành kế hoạch trước ngày 15 tháng 01 năm 2023: 1',
  'Ký số văn bản điện tử',
  'Kỹ năng của người lập báo cáo',
  'Người lập biểu tổng hợp số',
  'Lãnh đạo họp: có: 0,5',
  `THỦ TRƯỞNG ĐƠN VỊ ${'X'.repeat(63)}`,
])('%s is an option', (text) => {
  expect(isSignature(text)).toBe(false);
});
