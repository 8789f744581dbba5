import { isVietnameseSyllable } from '../../src/core/workbook/vietnamese-syllable';

const WORDS = 'điểm tự đánh giá kế hoạch cải cách hành chính năm của tỷ lệ quốc gì giếng giêng yếu nguyễn khuỷu hoà hòa thuỷ thủy ý ở nghĩa quyết';

test.each(WORDS.split(' '))('%s is one', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
  expect(isVietnameseSyllable(word.toUpperCase().normalize('NFD'))).toBe(true);
});

test.each(['', 'UBND', 'bản2', 'tỏc', 'toc', 'kông', 'cế', 'ngiêng', 'gê', 'bă', 'đooc', 'áà', 'Windows', 'nghiêngg', 'ghà', 'nghà', 'giơng', 'áá', 'nghuyênn', 'điểmđiểmđiểm', 'ngin', 'cin', 'chóo', 'bất kỳ'])(
  '%p is none',
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  },
);
