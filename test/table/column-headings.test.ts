import { beginsHeading, foldedHeading, headingMeaning, roundIn } from '../../src/core/table/column-headings';

test.each([
  ['Điểm tối đa', 'maximum'],
  ['ĐIỂM TỐI ĐA:', 'maximum'],
  ['Điểm tối đa (*)', 'maximum'],
  ['Điểm tối đa **', 'maximum'],
  ['(Điểm tối đa)', 'maximum'],
  ['Điểm tối đa (điểm)', 'maximum'],
  ['Điểm tối đa của mục', null],
  ['', null],
  // A percent sign in brackets is a part of the heading, other remarks are left out.
  ['Tỷ lệ (%)', 'index'],
  ['Tỷ lệ (năm 2023)', 'index'],
  // Rounds
  ['Điểm thẩm định', 'appraised'],
  ['Điểm thẩm định lần 1', 'appraised-1'],
  ['Điểm thẩm định (lần 1)', 'appraised-1'],
  ['Thẩm định vòng I', 'appraised-1'],
  ['Thẩm định đợt thứ nhất', 'appraised-1'],
  ['Thẩm định lần đầu', 'appraised-1'],
  ['Điểm thẩm định lần 2', 'appraised-2'],
  ['Thẩm định vòng II', 'appraised-2'],
  ['Thẩm định lần thứ hai', 'appraised-2'],
  ['Thẩm định lần 3', null],
  ['Ý kiến lần 2', 'opinion'],
  ['Tự chấm lần 1', 'self'],
  ['Kết luận lần 2', null],
  ['Lần 2', null],
  // Several headings in one cell
  ['Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'name'],
  ['Lĩnh vực', null],
  ['Tiêu chí / Điểm tối đa', 'name'],
  ['Điểm tối đa/Tiêu chí', 'maximum'],
  ['Giải trình và Tài liệu kiểm chứng', 'evidence-and-explanation'],
  ['Tài liệu kiểm chứng hoặc giải trình', 'evidence-and-explanation'],
  ['Minh chứng, giải trình', 'evidence-and-explanation'],
  ['Minh chứng , giải trình', 'evidence-and-explanation'],
  ['Minh chứng,giải trình', 'evidence-and-explanation'],
  ['Minh chứng và ghi chú', 'evidence'],
  ['Giải trình, ghi chú', 'explanation'],
  ['Minh chứng và phụ lục', null],
  ['Phụ lục và minh chứng', null],
])('the heading %p means %p', (heading, meaning) => {
  expect(headingMeaning(heading)).toBe(meaning);
});

test('a heading is asked about again and answers the same', () => {
  expect(['TC', 'Phụ lục', 'TC', 'Phụ lục'].map(headingMeaning)).toEqual(['unclear', null, 'unclear', null]);
});

test.each([
  ['Lần 1', 1],
  ['Lần 2', 2],
  ['Ý kiến (lần 2)', 2],
  ['Vòng I', 1],
  ['Đợt hai', 2],
  ['Lần thứ nhất:', 1],
  ['Lần 3', null],
  ['Lần 12', null],
  ['Phần 1', null],
  ['Lần 1 năm 2023', null],
])('%p names the round %p', (heading, round) => {
  expect(roundIn(heading)).toBe(round);
});

test.each([
  ['Điểm', true],
  ['Điểm tự', true],
  ['Điểm tự đánh', true],
  ['Tài liệu kiểm chứng/', true],
  ['Nội', true],
  ['Lĩnh', true],
  // Whole headings that nothing goes on from, and the later words of one.
  ['STT', false],
  ['đánh giá', false],
  ['Phụ lục', false],
  ['', false],
])('%p may be the upper part of a heading: %p', (text, begins) => {
  expect(beginsHeading(text)).toBe(begins);
});

test.each([
  ['Điểm  Tối⏎đa :'.replace('⏎', '\n'), 'diem toi da'],
  ['Minh chứng / Giải trình', 'minh chung/giai trinh'],
  ['Minh chứng/ Giải trình', 'minh chung/giai trinh'],
  ['Minh chứng /Giải trình', 'minh chung/giai trinh'],
  ['Ghi chú (*)', 'ghi chu (*)'],
  ['Ghi chú **:/', 'ghi chu'],
])('%p is compared as %p', (heading, folded) => {
  expect(foldedHeading(heading)).toBe(folded);
});
