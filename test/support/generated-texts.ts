import fc from 'fast-check';

/** What stands in official texts, and what programs stumble over. None of them ends like points, `: 1`. */
const WORDS = [
  ...['kế hoạch', 'cải cách hành chính', 'ĐÚNG HẠN', 'đạt 100%', 'Đ/c', 'số 144/KH-UBND', '(nếu có)', 'hoà giải', 'UBND cấp xã;', 'quý I, II'],
  ...['=SUM(A1)', '+cộng', '@vị trí', '"trích dẫn"', "d'Artagnan", 'A & B <b>', '\\', '{0}', '%d', '|', "'", '𝒯', '😀', 'Ke\u0302\u0301 hoa\u0323ch'],
];

const SPACES = [' ', ' ', ' ', '  ', '\u00a0', '\t'];

/** A text of some words that begins like a sentence: with no bullet, code or sign of a formula. */
export const textOfWords: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('Ban hành', 'Thực hiện', 'Mức độ', 'Tổ chức', 'Ứng dụng'),
    fc.array(fc.tuple(fc.constantFrom(...SPACES), fc.constantFrom(...WORDS)), { maxLength: 6 }),
  )
  .map(([first, more]) => [first, ...more.flat()].join(''));

/** The same, but it may begin with anything and run over lines, as a cell's text may. */
export const textOfCell: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', '=1+1 ', '- ', '+', '@', "'"), textOfWords, fc.constantFrom('', '', '\nvà dòng hai', '\r\ndòng cuối.'))
  .map((parts) => parts.join(''));

/** What no scoring rule can be read from. */
export const openScoring: fc.Arbitrary<string> = fc.constantFrom(
  ...['', '', 'Theo hướng dẫn của Bộ Nội vụ', 'Chấm theo mức độ hoàn thành,\ndo Hội đồng quyết định'],
  ...['Tổ thẩm định xem xét; căn cứ hồ sơ thực tế', 'Cộng dồn các nội dung:\nCó kế hoạch: 0,1\nCó báo cáo: 0,1'],
);
