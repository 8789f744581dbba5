import { isPlaceholder } from '../../src/core/evidence/placeholder';

test.each([
  ...['x', 'X', 'có', 'Có.', 'CÓ', 'v', 'ok', 'OK!', '…', '...', '-', '?', '✓', 'Đang cập nhật', 'đang cập nhật…', 'Bổ sung sau'],
  ...['Sẽ bổ sung', 'chưa có', 'Đính kèm', '(đính kèm)', 'Có tài liệu', 'Có tài liệu kèm theo', 'không có', 'dang cap nhat', 'co\u0301'],
  ...['Đang  cập\nnhật', 'n/a', 'Có minh chứng'],
])('%j only fills the cell', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  ...['', '  ', 'Kế hoạch số 144/KH-UBND', 'Có 12 báo cáo gửi Sở Nội vụ', 'https://a.vn', '3', 'Như mục 1.1', 'Không phát sinh'],
  ...['Văn bản chưa có hiệu lực', 'Biên bản họp'],
])('%j says something, or nothing at all', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
