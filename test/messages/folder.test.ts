import { messagesFor } from '../../src/messages/catalogue';

const vi = messagesFor('vi').folder;
const en = messagesFor('en').folder;

test.each([
  [0, '0 byte', '0 byte'],
  [1023, '1023 byte', '1023 byte'],
  [1024, '1 KB', '1 KB'],
  [1025, '2 KB', '2 KB'],
  [3_500_000, '3,4 MB', '3.4 MB'],
  [5 * 1024 * 1024, '5 MB', '5 MB'],
])('%i bytes are told as %s', (bytes, inVietnamese, inEnglish) => {
  expect([vi.size(bytes), en.size(bytes)]).toEqual([inVietnamese, inEnglish]);
});

test('what was chosen and how far it was read is told in one sentence', () => {
  const read = { done: 6, of: 7 };
  expect(vi.read({ folder: { name: 'Minh chứng', files: 9 }, read })).toBe('Thư mục “Minh chứng”, 9 tệp: đã đọc 6/7 tệp.');
  expect(en.read({ folder: { name: null, files: 9 }, read })).toBe('9 chosen files: 6 of 7 read.');
});

test('progress counts the file under way, and never one too many', () => {
  expect([vi.progress({ done: 0, of: 7 }), vi.progress({ done: 7, of: 7 })]).toEqual(['Đang đọc tệp 1/7…', 'Đang đọc tệp 7/7…']);
});

test('a document is told by kind, number and day as it is cited', () => {
  expect(vi.document({ type: 'Kế hoạch', reference: '144/KH-UBND', writtenDate: '27/10/2022' })).toBe('Kế hoạch 144/KH-UBND ngày 27/10/2022');
  expect(vi.document({ type: null, reference: '144/KH-UBND', writtenDate: null })).toBe('144/KH-UBND');
  expect(en.document({ type: 'Kế hoạch', reference: '144/KH-UBND', writtenDate: '27/10/2022' })).toBe('Kế hoạch 144/KH-UBND of 27/10/2022');
});

test('what was not found may be in files that no name tells, where there are such files', () => {
  expect(vi.missingHint(0)).toBeNull();
  expect(vi.missingHint(3)).toMatch(/^Thư mục còn 3 tệp/);
});
