import fc from 'fast-check';
import { foldText } from '../../src/core/workbook/folded-text';
import { decodeLegacy } from '../../src/core/workbook/legacy-encoding';
import { encodeLegacy } from '../support/legacy-encoder';
import { LAW_RUNS } from '../support/law-runs';
import { encodableText } from '../support/vietnamese-text';

test.each([
  ['§iÓm tù ®¸nh gi¸', 'Điểm tự đánh giá'],
  ['KÕ ho¹ch c¶i c¸ch hµnh chÝnh', 'Kế hoạch cải cách hành chính'],
  ['Sè ®iÓm ®¹t ®\u00ADîc n¨m 2023', 'Số điểm đạt được năm 2023'],
  ['Q§-UBND', 'QĐ-UBND'],
  ['B¶NG Tù CHÊM §IÓM', 'BẢNG TỰ CHẤM ĐIỂM'],
])('in TCVN3 %s is %s', (stored, meant) => {
  expect(decodeLegacy(stored, 'TCVN3')).toBe(meant);
});

test.each([
  ['Ñieåm töï ñaùnh giaù', 'Điểm tự đánh giá'],
  ['KEÁ HOAÏCH CAÛI CAÙCH', 'KẾ HOẠCH CẢI CÁCH'],
  ['Aùnh', 'Ánh'],
  ['nöôùc, tröôøng, löu tröõ, tyû leä', 'nước, trường, lưu trữ, tỷ lệ'],
  ['thò xaõ, chæ soá, nghóa vuï, kyõ', 'thị xã, chỉ số, nghĩa vụ, kỹ'],
  ['öâ', 'ưâ'],
])('in VNI %s is %s', (stored, meant) => {
  expect(decodeLegacy(stored, 'VNI')).toBe(meant);
});

const LETTERS = Array.from('aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ 0123456789.,;:()/%-');

test('what was encoded is decoded again, letter by letter', () => {
  const text = fc.string({ unit: fc.constantFrom(...LETTERS.map((letter) => `n${letter}`)), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.constantFrom('TCVN3', 'VNI'), (written, encoding) => {
      expect(decodeLegacy(encodeLegacy(written, encoding), encoding)).toBe(written);
    }),
    { numRuns: LAW_RUNS },
  );
});

test('capitals come back as capitals in VNI; in TCVN3, which has none with tones, as the same words', () => {
  const written = fc.oneof(encodableText, encodableText.map((text) => text.toUpperCase()));
  fc.assert(
    fc.property(written, (text) => {
      expect(decodeLegacy(encodeLegacy(text, 'VNI'), 'VNI')).toBe(text);
      expect(foldText(decodeLegacy(encodeLegacy(text, 'TCVN3'), 'TCVN3'))).toBe(foldText(text));
    }),
    { numRuns: LAW_RUNS },
  );
});
