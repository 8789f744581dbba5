import * as fc from 'fast-check';
import { sameWording } from '../../src/core/framework/same-wording';
import { LAW_RUNS } from '../support/law-runs';

const NAME = 'Ban hành kế hoạch cải cách hành chính năm 2023';

describe('Ways of writing one and the same name', () => {
  test.each([
    ['capitals', 'BAN HÀNH KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023', NAME],
    ['accents left out', 'Ban hanh ke hoach cai cach hanh chinh nam 2023', NAME],
    ['decomposed letters', NAME.normalize('NFD'), NAME],
    ['line breaks and double spaces', 'Ban hành  kế hoạch\ncải cách hành\u00a0chính năm 2023', NAME],
    ['spaces left out', 'Ban hành kếhoạch cải cách hành chính năm2023', NAME],
    ['punctuation', '- Ban hành kế hoạch cải cách hành chính, năm 2023:', NAME],
    ['Cyrillic look-alikes', NAME.replace('a', 'а'), NAME],
    ['the tone on the other vowel', 'Xóa bỏ thủ tục', 'Xoá bỏ thủ tục'],
    ['i for y', 'Ứng dụng kĩ thuật, quản lí', 'Ứng dụng kỹ thuật, quản lý'],
    ['a sign for a word', 'Công khai & minh bạch', 'Công khai và minh bạch'],
    ['a space before per cent', 'Đạt từ 80 % trở lên', 'Đạt từ 80% trở lên'],
    ['an abbreviation', 'Ban hành kế hoạch CCHC năm 2023', NAME],
    ['an abbreviation in the middle of others', 'UBND cấp xã giải quyết TTHC', 'Ủy ban nhân dân cấp xã giải quyết thủ tục hành chính'],
    ['points in a parenthesis', 'Ban hành kế hoạch (2 điểm)', 'Ban hành kế hoạch'],
    ['most points', 'Ban hành kế hoạch (tối đa 0,5đ)', 'Ban hành kế hoạch'],
    ['points behind a dash', 'Ban hành kế hoạch – 2 điểm', 'Ban hành kế hoạch: 1,5 điểm'],
    ['a parenthesis', 'Ban hành kế hoạch (theo Quyết định số 876/QĐ-BNV)', 'Ban hành kế hoạch'],
    ['a code', '1.1. Ban hành kế hoạch', 'Ban hành kế hoạch'],
    ['a code and a parenthesis', '1.1. Ban hành kế hoạch (*)', 'Ban hành kế hoạch'],
    ['options below', 'Ban hành kế hoạch - Đúng hạn: 1 - Không ban hành: 0', 'Ban hành kế hoạch'],
    ['a beginning', 'Ban hành kế hoạch cải cách hà…', NAME],
    ['a beginning with three points', 'Ban hành kế hoạch cải cách ...', NAME],
  ])('%s', (_, one, other) => {
    expect(sameWording(one, other)).toBe(true);
    expect(sameWording(other, one)).toBe(true);
  });
});

describe('Names that say something else', () => {
  test.each([
    ['another word', 'Ban hành báo cáo CCHC', 'Ban hành kế hoạch CCHC'],
    ['another year', 'Kế hoạch năm 2022', 'Kế hoạch năm 2023'],
    ['another year before a parenthesis', 'Kế hoạch năm 2022 (2 điểm)', 'Kế hoạch năm 2023 (2 điểm)'],
    ['another share', 'Đạt từ 80% trở lên', 'Đạt từ 90% trở lên'],
    ['a word more', 'Hoàn thành kế hoạch kiểm tra', 'Hoàn thành kế hoạch'],
    ['a word less', 'Kế hoạch', 'Kế hoạch kiểm tra'],
    ['another parenthesis', 'Kiểm tra (cấp tỉnh)', 'Kiểm tra (cấp xã)'],
    ['numbers that are no codes', '5 cuộc kiểm tra', '6 cuộc kiểm tra'],
    ['a dash that begins no option', 'Ban hành kế hoạch - kiểm tra', 'Ban hành kế hoạch'],
    ['another beginning', 'Ban hành báo cáo cải…', NAME],
    ['too short a beginning', 'Ban h…', NAME],
    ['an abbreviation of something else', 'Ban hành kế hoạch CCTP', 'Ban hành kế hoạch cải cách hành chính'],
    ['an abbreviation of more than there is', 'Kế hoạch CCHC', 'Kế hoạch cải cách hành'],
    ['a single letter', 'Kế hoạch c', 'Kế hoạch cải'],
    ['words in another order', 'Kế hoạch kiểm tra', 'Kiểm tra kế hoạch'],
  ])('%s', (_, one, other) => {
    expect(sameWording(one, other)).toBe(false);
    expect(sameWording(other, one)).toBe(false);
  });
});

const word = fc.constantFrom('Ban', 'hành', 'kế', 'hoạch', 'cải', 'cách', 'thủ', 'tục', 'Đánh', 'giá', '2023', 'công', 'khai', 'tỷ', 'lệ');
const noise = fc.constantFrom<((text: string) => string)[]>(
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\n  '),
  (text) => `“${text}”.`,
  (text) => text.replaceAll(' ', ', '),
);

test('however a name is written, it says the same', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(noise, { maxLength: 4 }), (words, noises) => {
      const name = words.join(' ');
      expect(sameWording(noises.reduce((text, write) => write(text), name), name)).toBe(true);
    }),
    { numRuns: LAW_RUNS },
  );
});

test('a number that is changed makes another name', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), noise, fc.nat(12), (words, write, at) => {
      const named = (year: string): string => [...words.slice(0, at), year, ...words.slice(at)].join(' ');
      expect(sameWording(write(named('năm 2022')), named('năm 2024'))).toBe(false);
    }),
    { numRuns: LAW_RUNS },
  );
});
