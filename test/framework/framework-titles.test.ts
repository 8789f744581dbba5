import { readFrameworkTitles } from '../../src/core/framework/framework-titles';

test.each([
  ['the line that says so', ['BỘ NỘI VỤ', 'Phụ lục I', 'BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH', 'Áp dụng cho các tỉnh'], 'BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH'],
  ['it, even below another', ['Áp dụng cho các tỉnh', 'BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH'], 'BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH'],
  ['no annex, though that speaks of criteria too', ['Phụ lục: Bộ tiêu chí cấp tỉnh', 'Chỉ số cải cách hành chính'], 'Chỉ số cải cách hành chính'],
  ['an annex where there is nothing else', ['UBND TỈNH', 'Phụ lục II'], 'Phụ lục II'],
  ['a line that speaks of an annex and is none', ['Bộ tiêu chí theo Phụ lục II'], 'Bộ tiêu chí theo Phụ lục II'],
  ['neither year, decision nor policy', ['Năm 2025', '(Kèm theo Quyết định số 876/QĐ-BNV)', 'Làm tròn: 2 chữ số thập phân'], null],
  ['nothing where nothing stands', [], null],
])('a framework’s title is %s', (_, titles, title) => {
  expect(readFrameworkTitles(titles).title).toBe(title);
});

test.each([
  [['Bộ tiêu chí năm 2023', 'Năm 2025'], 2023],
  [['Bộ tiêu chí', 'Năm đánh giá: năm 2025'], 2025],
  [['Bộ tiêu chí', 'Quyết định ngày 10 tháng 11 năm 2022'], null],
  [['Bộ tiêu chí', 'Quyết định ngày 10 tháng 11 năm 2022 cho năm 2023'], 2023],
  [[], null],
])('of %j the year is %j', (titles, year) => {
  expect(readFrameworkTitles(titles).year).toBe(year);
});
