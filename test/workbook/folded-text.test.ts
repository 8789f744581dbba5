import fc from 'fast-check';
import { foldLabel, foldSpaces, foldText, withoutTrailingParenthesis } from '../../src/core/workbook/folded-text';
import { toneMarksInOnePlace } from '../../src/core/workbook/tone-marks';
import { LAW_RUNS } from '../support/law-runs';
import { processorTime } from '../support/processor-time';
import { vietnameseText } from '../support/vietnamese-text';

test.each([
  ['Điểm  tối\nđa', 'diem toi da', 'spaces and line breaks'],
  ['Điểm tối đa'.normalize('NFD'), 'diem toi da', 'taken apart (NFD)'],
  ['ĐIỂM TỐI ĐA', 'diem toi da', 'capitals'],
  ['Ðiểm tối ða', 'diem toi da', 'the eth of Icelandic'],
  ['Ɖiểm tối ɖa', 'diem toi da', 'the d of African alphabets'],
  ['Điểm tối đа', 'diem toi da', 'a Cyrillic a'],
  ['ТỔNG СỘNG', 'tong cong', 'Cyrillic capitals'],
  ['ΤỔNG CỘΝG', 'tong cong', 'Greek capitals'],
  ['Ｔｉêu ｃｈí：', 'tieu chi:', 'full-width letters'],
  ['hoà thuỷ', 'hoa thuy', 'tones on the second vowel'],
  ['hòa thủy', 'hoa thuy', 'tones on the first vowel'],
  ['Tự‑chấm – tự—đánh−giá', 'tu-cham - tu-danh-gia', 'every kind of hyphen and dash'],
  ['“Điểm” ‘tối’ «đa»', '"diem" \'toi\' "da"', 'every kind of quotation mark'],
  ['Điểm\u00a0tối\u202fđa', 'diem toi da', 'spaces that do not break'],
  ['Điểm tối\u200b đ\u00ada', 'diem toi da', 'spaces and hyphens that are not seen'],
])('%j is folded to %j: %s', (written, folded) => {
  expect(foldText(written)).toBe(folded);
});

test('a text is folded sign by sign, or as a whole where it is long, to the same', () => {
  const long = 'x'.repeat(2001);
  fc.assert(
    fc.property(fc.oneof(vietnameseText, fc.string({ unit: 'grapheme' })), (text) => {
      expect(`${foldText(`y${text}y`)} ${long}`).toBe(foldText(`y${text}y ${long}`));
    }),
    { numRuns: LAW_RUNS },
  );
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { numRuns: LAW_RUNS },
  );
});

test('a label is its words', () => {
  expect(foldLabel('– Tổng cộng: ')).toBe('tong cong');
  expect(foldLabel('• Điểm thưởng.,')).toBe('diem thuong');
});

test.each([
  ['hòa khỏe thủy toàn', 'hoà khoẻ thuỷ toàn'],
  ['TÒA ÁN, Hóa', 'TOÀ ÁN, Hoá'],
  ['qúy, lúy, tùy', 'quý, luý, tuỳ'],
  ['họăc', 'hoặc'],
  ['của, chùa, múi, cúi, lời', 'của, chùa, múi, cúi, lời'],
])('%s has its tones as in %s', (written, expected) => {
  expect(toneMarksInOnePlace(written)).toBe(expected);
  expect(toneMarksInOnePlace(written.normalize('NFD'))).toBe(expected);
  expect(toneMarksInOnePlace(expected)).toBe(expected);
});

test('moving tones changes no letter', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      expect(foldText(toneMarksInOnePlace(text))).toBe(foldText(text));
      expect(toneMarksInOnePlace(toneMarksInOnePlace(text))).toBe(toneMarksInOnePlace(text));
    }),
    { numRuns: LAW_RUNS },
  );
});

test('long hostile texts are folded in no time', () => {
  const before = processorTime();
  for (const sign of ['.', ' ', '(', ') ', '\u00a0', '- ', 'ò', ': ']) {
    const text = `x${sign.repeat(32_000)}x`;
    foldLabel(text);
    withoutTrailingParenthesis(text);
    toneMarksInOnePlace(text);
  }
  expect(processorTime() - before).toBeLessThan(2_000);
});

test('spaces are folded and letters composed, and a text that needs neither is as it was', () => {
  fc.assert(
    fc.property(fc.oneof(vietnameseText, fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('a', ' ', 'ế', 'e\u0301', '\n', '\u00a0', 'Å', '\u212B') })), (text) => {
      const longWay = text.normalize('NFC').replace(/[\s\u200B\u2060]+/g, ' ').trim();
      expect(foldSpaces(text)).toBe(longWay);
    }),
    { numRuns: LAW_RUNS },
  );
});
